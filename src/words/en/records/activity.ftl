### The keys of activities/: work for an assignment outside meetings.

record-activity = Work that the network has done for an assignment outside its meetings.
    .title = Activity
    .files = activities/DATE-TITLE.toml
record-activity-title = What the work is called, short enough to be known again in a list.
    .title = Title
record-activity-on = The day on which it was done, or the first of several: 2024-03-14, without quotes.
    .title = Day
record-activity-until = The last day, where the work took several.
    .title = Last day
record-activity-kind = What kind of work it was.
    .title = Kind
    .training = training
    .position = a position on a question
    .structure = a common structure or routine
    .exchange = an exchange of experience
    .proposal = a proposal
    .contact = a contact with somebody else
record-activity-assignments = The assignments that the work serves: names of files in assignments/, without .toml.
    .title = Assignments
record-activity-organisations = Who took part: names of files in organisations/, without .toml.
    .title = Organisations
record-activity-note = Anything else worth knowing. Write no names of pupils.
    .title = Note
