### Help, questions, answers and failures of assignment new, state, follow-up and review, and of mandate new.

value-id-result = ID=RESULT
value-id-text = ID=TEXT

command-assignment-new = Write down an assignment of the mandate
    .after =

        For example: elevhalsa assignment new --title "School attendance" --section "Assignments, item 1"
command-assignment-new-title-option = The assignment in a few words of your own
command-assignment-new-section-option = Where it stands in the mandate
command-assignment-new-area-option = A priority area that it serves; may be given several times
command-assignment-new-text-file-option = A text file with the commissioner's wording. It gets a checksum, so that a change is noticed
command-assignment-new-mandate-option = The mandate; otherwise the one that runs today or comes next
assignment-new-mandate-question = Which mandate does it stand in?
assignment-new-title-question = What is the assignment, in a few words of your own?
assignment-new-section-question = Where does it stand in the mandate? (such as Assignments, item 1)
assignment-new-area-question = Which priority areas does it serve?
story-assignment-new = Write down the assignment “{ $title }”
    .done = The assignment “{ $title }” now stands under { $mandate }.{ $wording ->
        [none] {""}
       *[sealed] {" "}The commissioner's wording is there and has a checksum.
    }
    .next = The next assignment: elevhalsa assignment new
no-mandate-for-assignment = There is no mandate that runs or is to begin
    .help = Write it down first: elevhalsa mandate new
text-file-unread = { $file } cannot be read as text
    .help = See to it that the name is right, and that it is a plain text file in UTF-8.
text-file-empty = { $file } is empty
    .help = Write the commissioner's wording in the file, or leave --text-file out.

command-assignment-state = Let an assignment rest, end it or take it up again
command-assignment-state-id-option = The assignment's id. See assignment list
command-assignment-state-state-option = The state
    .values = record-assignment-state
command-assignment-state-reason-option = Why the assignment is not active
command-assignment-state-since-option = The day since which it is not; today otherwise
assignment-state-id-question = Which assignment?
assignment-state-state-question = How does the assignment stand?
assignment-state-since-question = Since which day?
assignment-state-reason-question = Why?
story-assignment-state = Change the state of the assignment “{ $title }”: { $state }{ $reason ->
        [none] {" "}again
       *[other] {" "}since { $since }: { $reason }
    }
    .done = { $title }: { $state }{ $reason ->
        [none] {" "}again.
       *[other] {" "}since { $since }.
    }
    .next = Next: elevhalsa assignment show { $id }
state-stays = { $title }: { $state } already

command-assignment-follow-up = Note how the school director judges that an assignment goes
command-assignment-follow-up-id-option = The assignment's id. See assignment list
command-assignment-follow-up-judgement-option = The judgement
    .values = record-assignment-follow-ups-judgement
command-assignment-follow-up-note-option = What the judgement rests on
command-assignment-follow-up-on-option = The day; today otherwise
command-assignment-follow-up-by-option = Who judged: an id or a name; the network's school director otherwise
assignment-follow-up-id-question = Which assignment?
assignment-follow-up-on-question = On which day was it judged?
assignment-follow-up-judgement-question = How does it go?
assignment-follow-up-note-question = What does the judgement rest on?
story-assignment-follow-up = Follow up the assignment “{ $title }” on { $day }: { $judgement }
    .done = The follow-up of { $day } is noted. { $title }: { $judgement }.
    .next = The next assignment: elevhalsa assignment follow-up

command-assignment-review = Revise the year's assignments one by one, with what was done for each
    .after =

        Run it in a terminal and it asks of every assignment. What is to end ends in the assignment's file too. Another wording needs a new mandate: elevhalsa mandate new.
command-assignment-review-year-option = The year that is revised
command-assignment-review-result-option = What became of an assignment: unchanged, changed, new or ended, such as millennium=ended; may be given several times
command-assignment-review-note-option = A remark on an assignment, such as millennium="The region has paused"; may be given several times
command-assignment-review-unchanged-option = All assignments that are not given are unchanged
command-assignment-review-on-option = The day; today otherwise
command-assignment-review-by-option = Who revised: an id or a name; the network's school director otherwise
assignment-review-year-question = The assignments of which year are revised?
assignment-review-result-question = What becomes of the assignment?
assignment-review-note-question = What is to change, or why does it end?
assignment-review-reason = Ended in the revision of { $year }
assignment-review-work = { $all ->
        [0] Nothing is noted for { $year }.
       *[other] { $year }:{ $items ->
            [0] {""}
            [one] {" "}1 item,
           *[other] {" "}{ $items } items,
        }{ $decisions ->
            [0] {""}
            [one] {" "}1 decision,
           *[other] {" "}{ $decisions } decisions,
        }{ $actions ->
            [0] {""}
            [one] {" "}1 action,
           *[other] {" "}{ $actions } actions,
        }{ $activities ->
            [0] {""}
            [one] {" "}1 activity,
           *[other] {" "}{ $activities } activities,
        }{ $reports ->
            [0] {""}
            [one] {" "}1 report,
           *[other] {" "}{ $reports } reports,
        } { $all } in all
    }
assignment-review-again = The same answers without questions:
story-assignment-review = Revise the assignments of { $year }
    .done = The assignments are revised for { $year }: { $unchanged } unchanged, { $changed } changed, { $ended } ended.
    .next = Next: elevhalsa assignment follow-up
note-without-result = The assignment { $id } has a remark and no result
    .help = Give the result too: --result { $id }=unchanged

command-mandate-new = Begin the next period: a new mandate, with the assignments that go on
    .after =

        For example: elevhalsa mandate new --until 2030-12-31 --carry
command-mandate-new-title-option = The title; that of the former mandate otherwise
command-mandate-new-from-option = The first day; otherwise the day after the former mandate
command-mandate-new-until-option = The last day
command-mandate-new-carry-option = Assignments that go on, one or several; without an id all that are active go on
command-mandate-new-area-option = A priority area of the new strategy; may be given several times. Otherwise the strategy is noted later
command-mandate-new-assignment-option = An assignment that is new, in a few words of your own; may be given several times
command-mandate-new-document-option = Where the signed text is kept
mandate-new-title-question = What is the mandate's title?
mandate-new-from-question = From which day does it run?
mandate-new-until-question = Until which day?
mandate-new-area-question = Which areas stay in the new strategy, if it is ready?
mandate-new-carry-question = Which assignments go on?
story-mandate-new = Begin the period { $id } with a new mandate
    .done = The mandate runs { $from }–{ $until }. { $count ->
        [0] No assignments go on.
        [one] 1 assignment goes on.
       *[other] { $count } assignments go on.
    }{ $new ->
        [0] {""}
        [one] {" "}1 assignment is new.
       *[other] {" "}{ $new } assignments are new.
    } The commissioner's wording is written in the file of each assignment, after text.{ $strategy ->
        [none] {" "}The strategy is not noted yet.
       *[other] {""}
    }
    .next = { $all ->
        [0] Next: write the assignments down one by one with elevhalsa assignment new
       *[other] Next: elevhalsa mandate show { $id }
    }
mandate-runs-still = The former mandate runs until { $until }, so no new one can begin on { $from }
    .help = Begin the day after, or change the last day of the former one first.
