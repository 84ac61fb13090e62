### The keys of reviews/: the yearly revision of the assignments.

record-review = The yearly revision of the assignments, with a result for each of them.
    .title = Review
    .files = reviews/YEAR.toml
record-review-on = The day of the revision: 2024-11-08, without quotes.
    .title = Day
record-review-by = The school director who revised: the name of a file in members/, without .toml.
    .title = By
record-review-results = What the revision came to, a result for each assignment.
    .title = Results
record-review-results-assignment = The assignment: the name of a file in assignments/, without .toml.
    .title = Assignment
record-review-results-result = What becomes of the assignment.
    .title = Result
    .unchanged = stays as it is
    .changed = gets another wording
    .new = is new
    .ended = ends
record-review-results-note = What the judgement rests on.
    .title = Note
