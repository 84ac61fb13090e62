### Help, answers and failures of the commands that write.

value-hh-mm = HH:MM
value-text = TEXT
value-url = URL
option-dry-run = Show what would change, and change nothing
option-end = When the meeting ends, such as 15:00
option-force = Make the change even if it breaks something in the folder
option-id = The meeting's id: the day it was first planned for, such as 2024-02-09
option-link = The link to a digital meeting
option-no-commit = Save the change in the folder without a commit
option-place = Where the meeting is held
option-start = When the meeting begins, such as 9:00
command-meeting-new = Plan a meeting
command-meeting-new-date-option = The day of the meeting
command-meeting-new-kind-option = What kind of meeting it is. Otherwise ordinary
    .values = record-meeting-kind
command-meeting-new-reason-option = Why an extra meeting is held, or lies on another weekday
command-meeting-new-title-option = Title, otherwise Network meeting
command-meeting-move = Move a meeting to another day; its id and the days that it had stay
command-meeting-move-to-option = The new day
command-meeting-move-reason-option = Why the meeting is moved
command-meeting-move-reopen-option = Take up a cancelled meeting again; the day may be the same
command-meeting-cancel = Cancel a meeting; it stays in the folder with its reason
command-meeting-cancel-reason-option = Why the meeting is cancelled
command-meeting-change = Change where, when in the day or by whom a planned meeting is held
    .after =

        The day is changed by elevhalsa meeting move.
command-meeting-change-title-option = The title
command-meeting-change-chair-option = Who is to lead the meeting: an id or a name
command-meeting-change-secretary-option = Who is to write: an id or a name
changed-title = the title
changed-hours = the time
changed-place = the place
changed-link = the link
changed-chair = the chair
changed-secretary = the secretary
story-meeting-change = Change the meeting of { $day }: { $changed }
    .done = The meeting of { $day } is changed: { $changed }.
    .next = { $status ->
        [called] The call has been sent already. Send it again: elevhalsa meeting call { $id }
       *[other] Next: elevhalsa meeting show { $id }
    }
    .unchanged = The meeting of { $day } is so already.
meeting-without-place = It is not told where the meeting is held. Write it down: elevhalsa meeting change { $id } --place PLACE
meeting-usual-title = Network meeting
story-meeting-new = Plan the meeting of { $id }
    .done = The meeting of { $id } is planned.
    .next = Next: elevhalsa meeting show { $id }
story-meeting-move = Move the meeting of { $from } to { $to }: { $reason }
    .done = The meeting of { $from } is moved to { $to }. Its id is { $id } as before.
story-meeting-reopen = Take up the cancelled meeting of { $to } again: { $reason }
    .done = The meeting of { $to } is planned again. Its id still is { $id }.
    .next = Next: elevhalsa meeting show { $id }
story-meeting-cancel = Cancel the meeting of { $day }: { $reason }
    .done = The meeting of { $day } is cancelled.
kept-uncommitted = The change is in the folder, and not yet in git.
kept-folder = The folder is in no git repository. History begins with git init.
change-breaks = The change would break { $count ->
        [one] one thing
       *[other] { $count } things
    } and was not made
    .help = Mend what stands above, or make the change all the same with --force.
change-holds-personal-data = The change holds personal data that must not stand here, and was not made
    .help = Write the text without it. What was once saved in git stays in every copy.
exists-already = { $file } exists already
meeting-has-id = { $case ->
        [cancelled] The meeting { $id } is cancelled, and a new meeting cannot have its id
        [moved] The meeting { $id } is moved to { $day }, and a new meeting cannot have its id
       *[planned] The meeting { $id } is there already
    }
    .help = { $case ->
        [cancelled] Take it up again: elevhalsa meeting move { $id } --to { $id } --reason "REASON" --reopen
        [moved] Plan the new meeting for another day, and then move it here: elevhalsa meeting move ID --to { $id } --reason "REASON"
       *[planned] See it with elevhalsa meeting show { $id }.
    }
meeting-not-cancelled = The meeting { $id } is not cancelled
    .help = Give the command without --reopen.
meeting-was-held = The meeting { $id } has been held
meeting-is-there = The meeting is on { $day } already
uncommitted-edits = Somebody has changed { $files } without saving it in git
    .help = See what with git diff. Save it with git commit, or make the change with --no-commit.
no-git-program = The program git is not on this machine
    .help = Install git, or make the change with --no-commit.
no-branch = No branch is chosen in git, so a commit would belong nowhere
    .help = Choose a branch, such as git switch main, or make the change with --no-commit.
no-author = Git does not know who you are
    .help = Run git config --global user.name "Your name" and git config --global user.email you@example.org.
merge-under-way = A merge is under way in git
    .help = Finish it with git commit, or end it with git merge --abort.
cherry-pick-under-way = A cherry-pick is under way in git
    .help = Finish it with git cherry-pick --continue, or end it with git cherry-pick --abort.
revert-under-way = A revert is under way in git
    .help = Finish it with git revert --continue, or end it with git revert --abort.
rebase-under-way = A rebase is under way in git
    .help = Finish it with git rebase --continue, or end it with git rebase --abort.
commit-refused = Git did not take the change
    .help = The folder is as it was before. Mend what git says, and run the command again.
commit-refused-silently = Git did not take the change and does not say why
    .help = The folder is as it was before. Probably a hook says no: look in { $path }.
not-undone = { $first }. What was done by then could not be taken back: { $second }
    .help = What is left to do is noted, and the next command that writes tries again.
changed-meanwhile = Somebody has saved { $file } while the command was at work, so nothing was written
    .help = Run the command again, and it starts from what stands there now.
waits = { $process ->
        [none] Waiting for another command that changes the folder.
       *[other] Waiting for another command that changes the folder (process { $process }).
    }
index-locked = Another git command is at work, or was broken off: { $path } is there
    .help = Wait until it is done. If no git command is at work: remove the file and run the command again.
git-refused = Git could not run { $command }
journal-not-written = What is to be done cannot be noted
journal-not-read = The note of a change that was broken off cannot be read: { $path }
    .help = See what differs with git status, and then remove the file.
