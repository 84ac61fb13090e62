### Ett nytt nätverk, och det som git frågar innan en commit.

command-hooks = Ställ in vad git gör före en commit
command-hooks-install = Låt git kontrollera det som ska sparas före varje commit
    .after =

        Det som redan var fel hindrar ingen commit, bara det som ändringen gör fel.
        En krok som någon annan har skrivit ändras aldrig.
hooks-installed = Git kontrollerar nu det som ska sparas före varje commit: { $path }
hooks-there-already = Kroken finns redan och är aktuell: { $path }
hooks-would-install = Det här skulle stå i { $path }:
hooks-no-repository = Mappen ligger inte i ett git-arkiv
    .help = Kör git init i mappen först.
hooks-shared = Git använder en gemensam mapp med krokar för alla era arkiv (core.hooksPath), så { $path } ändras inte
    .help = Sätt core.hooksPath för det här arkivet med git config --local. Eller lägg själva till raden { $check } i er krok.
hook-exists = Det finns redan en egen krok i { $path }
    .help = Den ändras inte. Lägg själva till den här raden sist i den: { $check }
