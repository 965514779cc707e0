package vn.sontay.training.people.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.persistence.EntityManager;
import java.util.List;
import vn.sontay.training.people.organisation.OrganisationFixture;
import vn.sontay.training.shared.Changed;
import vn.sontay.training.shared.DomainException;
import vn.sontay.training.shared.NotFoundException;
import vn.sontay.training.testing.AtOnce;
import vn.sontay.training.testing.BothDatabases;
import vn.sontay.training.testing.RecordedEvents;
import vn.sontay.training.testing.TestClock;
import vn.sontay.training.testing.TestDatabase;

class FirstAdministratorServiceIT {

    private static final String PASSWORD = "rừng keo 2026";

    private final TestClock clock = TestClock.at("2026-11-24T08:00");
    private final RecordedEvents<Changed> changes = new RecordedEvents<>();

    private String code(TestDatabase database) {
        database.clear();
        return database.call(em -> new FirstAdministratorCode(em).make().orElseThrow());
    }

    private String create(TestDatabase database, String request, String code, String userName) {
        try {
            return database.call(em -> service(em).create(request, code, "Đinh Văn Quản", userName, PASSWORD));
        } catch (DomainException refused) {
            return refused.key();
        }
    }

    private FirstAdministratorService service(EntityManager em) {
        return new FirstAdministratorService(em, clock, new PlainHashes(), new OrganisationFixture(em).registry(clock),
                changes);
    }

    @BothDatabases
    void sec_13_of_six_who_use_the_link_at_once_one_becomes_administrator(TestDatabase database) {
        String code = code(database);
        List<String> answers = AtOnce.times(6,
                number -> create(database, "request-" + number, code, "quan.tri" + number));
        assertEquals(5, answers.stream().filter("security.setupCodeWrong"::equals).count(), answers.toString());
        long accounts = database
                .call(em -> em.createQuery("select count(a) from Account a", Long.class).getSingleResult());
        assertEquals(1, accounts);
        database.run(em -> assertThrows(NotFoundException.class, () -> service(em).requireOpen()));
    }

    @BothDatabases
    void sec_13_the_same_request_twice_succeeds_twice(TestDatabase database) {
        String code = code(database);
        assertEquals(List.of("quan.tri", "quan.tri"),
                AtOnce.times(2, number -> create(database, "same", code, "quan.tri")));
    }

    @BothDatabases
    void sec_13_what_is_refused_leaves_the_link_as_it_was_and_a_wrong_code_opens_nothing(TestDatabase database) {
        String code = code(database);
        assertEquals("security.userNameRule", create(database, "one", code, "x"));
        assertEquals("security.setupCodeWrong", create(database, "two", "", "quan.tri"));
        assertEquals("security.setupCodeWrong", create(database, "three", code.substring(1), "quan.tri"));
        assertEquals(43, code.length());
        assertEquals("quan.tri", create(database, "four", " " + code + "\n", "quan.tri"));
    }
}
