### A new network, and what git asks before a commit.

command-hooks = Set what git does before a commit
command-hooks-install = Have git check what is to be saved before each commit
    .after =

        What was wrong before stops no commit, only what the change breaks.
        A hook that somebody else has written is never changed.
hooks-installed = Git now checks what is to be saved before each commit: { $path }
hooks-there-already = The hook is there already, and up to date: { $path }
hooks-would-install = This would stand in { $path }:
hooks-no-repository = The folder is in no git repository
    .help = Run git init in the folder first.
hooks-shared = Git uses one folder of hooks for all your repositories (core.hooksPath), so { $path } is not changed
    .help = Set core.hooksPath for this repository with git config --local. Or add the line { $check } to your hook yourselves.
hook-exists = There is a hook of your own in { $path } already
    .help = It is not changed. Add this line at its end yourselves: { $check }
