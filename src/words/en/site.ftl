### The pages that are exported.

## Pages

site-skip = To the content
site-menu = Main menu
site-internal = Internal.
site-internal-why = These pages are for the network itself and may not be published.
site-changed = The records were last changed on
site-as-of = The state is that of
site-about = About these pages
site-accessibility = Accessibility statement
site-search = Search
site-meetings = Meetings
site-decisions = Decisions
site-assignments = Assignments
site-municipalities = Municipalities
site-groups = Working groups
site-feedback = Feedback
site-duties = The mandate point by point
site-mandate = Mandate
site-members = Register of members
site-year = The year { $year }

## The front page

site-next = Next meeting
site-next-none = No meeting is planned.
site-year-at-a-glance = The year { $year } at a glance
site-latest-minutes = Latest minutes
site-latest-decisions = Latest decisions
site-all-decisions = All decisions
site-decisions-none = Nothing has been decided yet.
site-minutes-none-yet = No minutes are ready yet.

## Columns

site-column-day = Day
site-column-meeting = Meeting
site-column-status = Status
site-column-minutes = Minutes
site-column-number = Number
site-column-decision = Decision
site-column-assignments = Assignments
site-column-assignment = Assignment
site-column-count = No.
site-column-theme = Theme
site-column-municipality = Municipality
site-column-organisation = Organisation
site-column-present-count = Count
site-column-week = Week
site-column-time = Time
site-column-place = Place
site-column-section = Section
site-column-judgement = Judgement
site-column-note = Remark
site-column-kind = Kind
site-column-what = What
site-column-who = Who
site-column-due = Due
site-column-seat = Now
site-column-earlier = Earlier and to come
site-column-name = Name
site-column-title = Title
site-column-roles = Roles
site-column-contact = Contact
site-column-direction = Direction
site-column-answer = Answer
site-column-duty = Point

## Meetings

site-at = at
site-meetings-of = Meetings { $year }
site-meetings-none = No meetings.
site-decisions-of = Decisions { $year }
site-minutes = Minutes
site-minutes-none = none
site-minutes-draft = draft
site-minutes-reviewed = reviewed
site-minutes-final = final
site-place = Place
site-link = Link
site-reason = Reason
site-moved = Moved
site-moved-from = from
site-chair = Chair
site-secretary = Secretary
site-agenda = Agenda
site-presenter = Presented by
site-proposal = Proposal:
site-papers = Papers:
site-minute-count = { $count } min
site-decisions-here = Decided at the meeting
site-actions = Actions
site-actions-table = What is to be done, by whom and by when
site-attendance = Attendance
site-attendance-caption = Attendance by municipality
site-present = Present
site-absent = Apologies
site-deputy = deputy
site-guest = Guest
site-errata = Corrections
site-attendance-of = Attendance of the municipalities { $year }
site-attendance-table = Attendance { $year }, meeting by meeting
site-attendance-key = A tick stands for present, a dash for apologies and an empty box for nothing noted.
site-presence-present = present
site-presence-absent = apologies
site-presence-untold = nothing noted
site-task-done = Done
site-task-open = To do

## The year

site-wheel = Annual wheel { $year }
site-wheel-heading = Annual wheel
site-wheel-key = The numbers are the meetings of the year in order. The arcs inside the months are school breaks and the line is today.
site-wheel-table = Meetings and school breaks { $year }
site-break = school break
site-other-years = Other years:
site-working-order = Working order
site-adopted = Adopted by the presidium on
site-not-adopted = The working order has not been adopted.
site-minimum = The network is to hold at least { $count } meetings in the year.

## Assignments

site-assignments-of = Assignments of { $title }
site-assignments-none = No assignments.
site-timeline = Work on the assignments over time
site-timeline-key = Each dot is something that was done: an item of an agenda, a decision, an action, an activity or a report.
site-timeline-table = How much was done for each assignment, year by year
site-mandate-one = Mandate
site-areas = Priority areas
site-since = since
site-continues = Continues
site-continued-by = Continued by
site-follow-ups = Follow-up and review
site-follow-ups-table = The school director's judgements and the yearly reviews
site-review-unchanged = review: unchanged
site-review-changed = review: changed
site-review-new = review: new
site-review-ended = review: ended
site-work = What has been done
site-work-table = What has been done for the assignment
site-work-none = Nothing is noted yet.
site-work-item = item of an agenda
site-work-decision = decision
site-work-action = action
site-work-activity = activity
site-work-report = report

## Mandate

site-period = Period
site-phase-past = has ended
site-phase-running = runs now
site-phase-future = begins later
site-commissioner = Commissioner
site-strategy = Strategy
site-successor = Successor
site-mandate-none = There is no mandate.

## Municipalities

site-seats = The seats of the network
site-seats-table = Who represents each organisation
site-seat-filled = filled
site-seat-vacant = vacant
site-seat-empty = nobody
site-seat-not-needed = not needed
site-coverage = The municipalities' seats over time
site-coverage-table = Whether somebody represented the municipality, year by year
site-filled-throughout = all year
site-filled-partly = part of the year
site-filled-never = not at all
site-members-table = Members on

## Working groups

site-group-open = open
site-group-closed = closed
site-purpose = Purpose
site-convener = Convener
site-group-members = Members
site-reports = Reports
site-final-report = final report
site-groups-none = There are no working groups.

## Feedback

site-feedback-table = Feedback between the network and the directors, the latest first
site-direction-from-directors = from the directors
site-direction-to-directors = to the directors
site-feedback-open = waits for an answer
site-feedback-none-needed = needs no answer
site-feedback-none = No feedback is noted yet.

## The mandate point by point

site-duties-why = Each point of the mandate is judged year by year from what is noted.
site-duties-grid = How each point is met, year by year
site-duties-key = Tick: met. Arrow: on track. Exclamation mark: at risk. Cross: missed. Empty: not asked.
site-duties-table = The state of each point
site-duties-none = No mandate runs.
site-judged-on = Judged as of
site-duty-owner = Responsible:
site-due = due
site-progress-done = done
site-progress-expected = holds already
site-progress-coming = to come
site-progress-late = late
site-progress-missing = was not done
site-progress-unread = cannot be read

## About and search

site-about-what = These pages show the work of { $name }. They are made from the network's own records.
site-about-commissioner = It is commissioned by { $name }.
site-about-host = It is hosted by { $name }.
site-about-people = Personal data
site-about-people-public = A person is named only with their consent. In the place of other names stands whom the person represents. Minutes are shown when they are final.
site-about-people-internal = These pages show all names and addresses of the register, and drafts too.
site-about-accessibility = Accessibility
site-about-accessibility-how = These pages follow the guidelines WCAG 2.2 at level AA, work without scripts and can be printed. Each picture is followed by a table with the same facts.
site-search-words = Words to look for in the minutes
site-search-none = Nothing was found.
site-search-many = Number of hits:
site-search-no-script = The search needs scripts. Everything else works without.
