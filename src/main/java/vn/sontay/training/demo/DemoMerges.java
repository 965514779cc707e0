package vn.sontay.training.demo;

import static vn.sontay.training.demo.ClassMaker.known;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import vn.sontay.training.people.organisation.AddPerson;
import vn.sontay.training.people.organisation.PeopleQueries;
import vn.sontay.training.people.organisation.PeopleService;
import vn.sontay.training.people.organisation.PersonDetails;
import vn.sontay.training.people.organisation.PersonFacts;
import vn.sontay.training.people.organisation.Post;
import vn.sontay.training.people.organisation.merge.MergePeople;
import vn.sontay.training.people.organisation.merge.MergeService;
import vn.sontay.training.people.security.AccountService;
import vn.sontay.training.people.security.OpenAccount;
import vn.sontay.training.shared.Roles;

/** A member of a team who was entered three times: two of the records have become one. */
@Dependent
class DemoMerges {

    private static final String TWICE = "to20";

    @Inject
    Unguarded unguarded;

    void merge(Map<String, Long> ids) {
        PersonFacts person = facts(known(ids, TWICE));
        PersonFacts goes = facts(again(person, 1));
        unguarded.service(AccountService.class)
                .open(new OpenAccount("demo-again-account", again(person, 2), Set.of(Roles.TRAINEE)));
        unguarded.service(MergeService.class).merge(new MergePeople("demo-merge", goes.personId(), person.personId(),
                goes.version(), person.version(), "Nhập trùng từ danh sách của xã", true));
    }

    private long again(PersonFacts person, int time) {
        PeopleQueries people = unguarded.service(PeopleQueries.class);
        return unguarded.service(PeopleService.class).add(new AddPerson("demo-again-" + time,
                new PersonDetails(person.fullName(), null, null),
                new Post(people.history(person.personId()).getFirst().unitId(), null, null), true));
    }

    private PersonFacts facts(long personId) {
        return unguarded.service(PeopleQueries.class).facts(personId);
    }
}
