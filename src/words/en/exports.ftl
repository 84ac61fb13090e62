### What is shown to others: pages, calendars, registers.

## In the place of what may not be shown

disclosure-member = representative of { $organisation }
disclosure-guest = { $organisation ->
    [none] guest
   *[other] guest from { $organisation }
}
disclosure-email = (e-mail address)
disclosure-telephone = (telephone)

## The command

command-export = Make the pages and files that others see: web pages, calendars, registers
    .after =

        The same folder gives the same files. Only what has changed is written, and only what the tool has
        made itself is removed. A page with personal data that may not be shown is left out and named.
        For example: elevhalsa export --out web
command-export-out-option = The folder to write to. Otherwise export beside the network's folder
command-export-only-option = Only these formats; commas part several. Otherwise all
    .api = the same for other programs (.json), with schemas
    .calendar = calendars to subscribe to (.ics): the meetings, and what is to be done when
    .feed = a feed (Atom) of minutes and decisions
    .register = lists for spreadsheets (.csv, .xlsx): members, dates, decisions, actions, attendance
    .fragments = the content of each page, for pasting into another web site
    .site = the web pages
command-export-audience-option = Whom the pages are for. Otherwise public
    .public = for everybody: of people only what they agreed to publish
    .internal = for the network itself: the register with names and addresses, and everything else
command-export-check-option = Write nothing; compare with what is there and end with 1 if anything differs

exported = Exported to { $path }: { $written ->
    [0] no files written
    [one] 1 file written
   *[other] { $written } files written
}, { $left ->
    [one] 1 unchanged
   *[other] { $left } unchanged
}, { $removed ->
    [one] 1 removed
   *[other] { $removed } removed
}.
export-missing = missing:  { $path }
export-changed = differs:  { $path }
export-surplus = surplus:  { $path }
export-current = The export in { $path } is current.
export-not-current = { $count ->
    [one] 1 file in { $path } differs from what would be exported.
   *[other] { $count } files in { $path } differ from what would be exported.
} Run elevhalsa export.
export-left-out = Left out: { $file } ({ $rule }). Read more: elevhalsa explain { $rule }

## Calendars

calendar-summary = { $status ->
    [cancelled] Cancelled: { $title }{ $network ->
        [none] {""}
       *[other] , { $network }
    }
   *[other] { $title }{ $network ->
        [none] {""}
       *[other] , { $network }
    }
}
calendar-moved = Moved from { $day }.
calendar-reason = Reason:
calendar-owed = { $network } – to do
calendar-owed-summary = { $case ->
    [late] Late: { $text } ({ $owner })
   *[coming] Due today: { $text } ({ $owner })
}
calendar-owed-description = { $duty }. Basis: { $passage }

## The feed

feed-title = { $network }: minutes and decisions
feed-minutes = Minutes, { $day }
feed-decision = Decision { $number }

## Lists for spreadsheets

register-members = Register
register-dates = Meeting dates
register-decisions = Decisions
register-actions = Actions
register-attendance = Attendance

register-action = Action
register-assignments = Assignments
register-date = Date
register-decision = Decision
register-due = Due
register-email = E-mail
register-end = Ends
register-from = From
register-in-place-of = In place of
register-item = Item
register-kind = Kind
register-minutes = Minutes
register-name = Name
register-note = Note
register-number = Number
register-organisation = Organisation
register-owner = Owner
register-phone = Telephone
register-place = Place
register-promised = Meeting
register-roles = Roles
register-start = Starts
register-state = State
register-status = State
register-title = Title
register-until = Until
register-week = Week
register-weekday = Weekday

register-present = present
register-partial = present in part
register-absent = apologies
register-guest = guest
register-kind-ordinary = ordinary
register-kind-extra = extra

## What goes wrong

export-into-records = { $path } lies in the network's own folder, where everything is a record, or around it
    .help = Choose a folder outside it, such as --out { $usual }
export-to-file = { $path } is no folder
    .help = Choose a folder with --out.
export-folder-not-read = The folder { $path } cannot be read
    .help = See that you may read it, or choose another with --out.
export-folder-of-others = { $count ->
    [one] { $path } holds a file that no export has made: { $files }
   *[other] { $path } holds { $count } files that no export has made, such as { $files }
}
    .help = Nothing was changed. Move what lies there, or choose an empty folder with --out.
export-list-unknown = The list of the export's files cannot be read: { $path }
    .help = Remove the folder and export again, or choose another with --out.
theme-not-read = The folder with the network's own templates cannot be read: { $path }
    .help = Correct theme below [site] in network.toml, or remove the line.
template-broken = The template { $path } is wrong in line { $line }: { $kind }. { $why }
    .help = Correct the template in that line. The built-in ones are used when you remove the file.
