### People, organisations, mandates, assignments and working groups in the answers of the commands.

value-kind = KIND
value-role = ROLE
option-role = Only this role: chair, vice-chair, presidium, secretary, convener, school-director, coordinator, representative, deputy or co-opted; may be given several times
option-organisation = Only this organisation; may be given several times
option-on = The day. Else today

command-member = See who is in the network
    .after =

        The answers hold personal data and are for yourselves, not for publication.
command-member-list = List those who are in the network on a day, in order of family names
command-member-show = Show a person with roles, working groups and meetings
command-member-show-id-option = The person's id: the name of the file, such as anna-andersson

command-organisation = See the municipalities and the other organisations
command-organisation-list = List the organisations with those who stand for them on a day
command-organisation-list-kind-option = Only this kind: municipality, association, directors-network, region or other; may be given several times
command-organisation-show = Show an organisation with those who stand for it now and did before
command-organisation-show-id-option = The organisation's id: the name of the file, such as skovde

period = { $from ->
        [none] until { $until }
       *[other] { $until ->
            [none] from { $from }
           *[other] { $from }–{ $until }
        }
    }
until-open = open

column-role = Role
column-from = From
column-until = Until
column-seat = Represented by
column-assignment = Assignment
column-judgement = Judgement

fact-standing = In the network
fact-organisation = Organisation
fact-title = Title
fact-email = E-mail
fact-phone = Telephone
fact-publish = May be published
fact-kind = Kind
fact-code = Municipality code
fact-aliases = Also called
fact-seat = Represented by

heading-terms = Roles
heading-groups = Working groups
heading-attended = Latest meetings
heading-follow-ups-by = Follow-ups
heading-members = In the network
heading-others = Before or to come
heading-vacancies = Without a representative

standing-member = yes
standing-future = from { $day }
standing-former = until { $day }
standing-none = no, there is no role on record

publish-name = name
publish-email = e-mail
publish-phone = telephone
publish-nothing = nothing

attended-present = present
attended-absent = apologies

member-list-nobody = Nobody in the network on { $day } fits the choice.
organisation-list-empty = No organisations.

seat-empty = nobody
seat-vacant = nobody{ $until ->
        [none] {" "}since { $from }
       *[other] {" "}{ $from }–{ $until }
    }{ $reason ->
        [none] {""}
       *[other] : { $reason }
    }

organisation-kind-municipality = municipality
organisation-kind-association = association
organisation-kind-directors-network = directors' network
organisation-kind-region = region
organisation-kind-other = other

judgement-not-started = not started
judgement-on-track = on track
judgement-at-risk = at risk
judgement-done = done
