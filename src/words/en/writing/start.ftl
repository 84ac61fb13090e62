### A new network, and what git asks before a commit.

command-hooks = Set what git does before a commit
command-hooks-install = Have git check what is to be saved before each commit
    .after =

        What was wrong before stops no commit, only what the change breaks.
        A hook that somebody else has written is never changed.
hooks-installed = Git now checks what is to be saved before each commit: { $path }
hooks-there-already = The hook is there already, and up to date: { $path }
hooks-others = It also checks { $others }, as before.
hooks-top = the network at the top of the repository
hooks-would-install = This would stand in { $path }:
hooks-no-repository = The folder is in no git repository
    .help = Run git init in the folder first.
hooks-shared = Git uses one folder of hooks for all your repositories (core.hooksPath), so { $path } is not changed
    .help = Set core.hooksPath for this repository with git config --local. Or add the line { $check } to your hook yourselves.
hook-exists = There is a hook of your own in { $path } already
    .help = It is not changed. Add this line at its end yourselves: { $check }

value-weekday = WEEKDAY
value-address = ADDRESS
value-host = HOST
command-init = Found a new network in an empty folder, with git and what editors need
    .after =

        The language is what --lang says, and otherwise that of the machine.
command-init-dir-option = The folder, which is made where there is none
command-init-name-option = The network's name
command-init-commissioner-option = Who commissions it, such as the directors' network
command-init-association-option = The association of municipalities
command-init-municipality-option = A municipality that takes part; given once for each
command-init-from-option = The first day of the mandate
command-init-until-option = The last day of the mandate
command-init-weekday-option = The weekday of the meetings: monday, wednesday and so on
command-init-minimum-option = The least number of meetings in a year. Otherwise 4
command-init-register-option = The address to which the register and the dates are sent
command-init-publication-host-option = The site on which the minutes are published, such as example.org

init-dir-question = In which folder is the network to be?
init-name-question = What is the network called?
init-commissioner-question = Who commissions it? The directors' network, for instance.
init-association-question = Which association of municipalities does it belong to?
init-municipalities-question = Which municipalities are in it? Put commas between them.
init-from-question = When does the mandate begin?
init-until-question = What is its last day?
init-weekday-question = On which weekday does the network meet?
init-minimum-question = How many meetings must there be in a year?
init-register-question = To which address are the register and the dates sent?
init-host-question = On which site are the minutes published?
init-hook = Git checks what is to be saved before each commit.
init-not-empty = The folder { $path } is not empty
    .help = Choose a new folder. What lies there was not changed.
init-backwards = The mandate cannot end on { $until } when it begins on { $from }
    .help = Mend --from or --until.
init-name-twice = The name { $name } makes no record of its own: there is one of that name, or it has no letters
    .help = Give each organisation a name of its own.
init-refused = { $count ->
        [one] One thing is wrong
       *[other] { $count } things are wrong
    } with what was written, so no network was founded
    .help = Mend what stands above and run the command again.
story-init = Found { $name }
    .done = { $name } is now in { $path }:
    .next = Next: go to the folder and run elevhalsa validate, which says what is missing. Then plan the year with elevhalsa plan new { $year }.
