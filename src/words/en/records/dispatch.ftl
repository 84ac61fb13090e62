### The keys of dispatches/: something that was sent.

record-dispatch = Something that the network has sent: what, when, to whom and by whom.
    .title = Dispatch
    .files = dispatches/DATE-KIND.toml
record-dispatch-kind = What was sent.
    .title = Kind
    .register = the register of members
    .dates = the dates of the meetings
    .summary = a summary to the school directors
    .report = the year's report
    .call = a call to a meeting
record-dispatch-sent = The day on which it was sent: 2024-01-15, without quotes.
    .title = Sent
record-dispatch-to = The e-mail addresses, or the names of those whom it went to.
    .title = To
record-dispatch-by = Who sent it: the name of a file in members/, without .toml.
    .title = By
record-dispatch-year = The calendar year that it is about.
    .title = Year
record-dispatch-meetings = The meetings that it is about: their folders in meetings/.
    .title = Meetings
record-dispatch-digest = The seal of what was sent. The tool writes it; do not change it by hand.
    .title = Seal
record-dispatch-files = The files that were sent.
    .title = Files
