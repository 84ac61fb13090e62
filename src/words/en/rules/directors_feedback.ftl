### The rules on the school director and the feedback between the network and the directors.

no-school-director = { $case ->
        [now] Nobody has been school director in the network since { $from }
        [day] Nobody was school director in the network on { $from }
       *[past] Nobody was school director in the network from { $from } to { $until }
    }
    .title = Nobody is school director in the network
    .label = { $edge ->
        [end] the last term ends here
        [beginning] the first term begins here
       *[none] {""}
    }
    .help = Add [[terms]] with role = "school-director" and from to the file of the person who is school director in the network.
    .passage = Mandate, Roles and responsibilities: School director
    .why = The school director carries feedback both ways, revises the assignments and follows them up. Without one nobody does.

no-feedback-from-directors = The meeting on { $day } has no feedback from { $directors ->
        [none] the directors
       *[other] { $directors }
    }
    .title = A meeting has no feedback from the directors
    .help = Add { $file } with direction = "from-directors", on = { $day-iso } and meeting = "{ $meeting }". If there was nothing to say: write text = "Nothing to report."
    .passage = Mandate, Roles and responsibilities: School director
    .why = The network is to hear what the directors have said, also when they have nothing to say.

feedback-unanswered = { $direction ->
        [from-directors] The feedback from
       *[to-directors] The feedback to
    } { $directors ->
        [none] the directors
       *[other] { $directors }
    } on { $day } has had no answer
    .title = Feedback has had no answer
    .label = [answer] is missing
    .related = a meeting was held since
    .help = Add [answer] with on and text. If the question is no longer open: write so as the answer.
    .passage = Mandate, Roles and responsibilities: School director
    .why = Feedback is open for both sides until it has an answer. Otherwise nobody knows whether it arrived.
