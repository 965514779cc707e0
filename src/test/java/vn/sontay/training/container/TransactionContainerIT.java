package vn.sontay.training.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.security.enterprise.credential.CallerOnlyCredential;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Proxy;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.sontay.training.people.organisation.AddPerson;
import vn.sontay.training.people.organisation.ChangePerson;
import vn.sontay.training.people.organisation.PeopleQueries;
import vn.sontay.training.people.organisation.PeopleService;
import vn.sontay.training.people.organisation.PersonDetails;
import vn.sontay.training.shared.NotFoundException;
import vn.sontay.training.shared.RuleException;
import vn.sontay.training.shared.StaleDataException;

/** What only the container does with a use case: its transaction, the audit line in it, and what comes out when it fails. */
@ExtendWith(ArquillianExtension.class)
class TransactionContainerIT {

    private static final String PEOPLE = "select count(*) from person where full_name = ?";
    private static final String LINES = "select count(*) from audit_entry where detail = ?";
    private static final String RECEIPTS = "select count(*) from command_receipt where request_id = ?";

    @Inject
    TestTransactions transactions;

    @Inject
    SecurityContext security;

    @Inject
    HttpServletRequest here;

    @Inject
    PeopleService people;

    @Inject
    PeopleQueries queries;

    @BeforeEach
    void signIn() {
        HttpServletResponse unused = (HttpServletResponse) Proxy.newProxyInstance(getClass().getClassLoader(),
                new Class<?>[]{HttpServletResponse.class}, (proxy, method, arguments) -> null);
        assertEquals(AuthenticationStatus.SUCCESS, security.authenticate(here, unused,
                AuthenticationParameters.withParams().credential(new CallerOnlyCredential("nguoi.thu"))));
    }

    @Test
    void a_finished_use_case_has_its_line_in_the_audit_trail() {
        add(request(), "Hồ Xong Việc");
        assertEquals(1, count(PEOPLE, "Hồ Xong Việc"));
        assertEquals(1, count(LINES, "Hồ Xong Việc"));
    }

    @Test
    void a_use_case_that_fails_leaves_neither_its_rows_nor_its_audit_line_nor_its_receipt() {
        String request = request();
        assertThrows(RuleException.class, () -> transactions.inOne(() -> {
            add(request, "Hồ Dở Dang");
            throw new RuleException("web.requestId");
        }));
        assertEquals(0, count(PEOPLE, "Hồ Dở Dang"));
        assertEquals(0, count(LINES, "Hồ Dở Dang"));
        assertEquals(0, count(RECEIPTS, request));
        add(request, "Hồ Dở Dang");
        assertEquals(1, count(LINES, "Hồ Dở Dang"));
    }

    @Test
    void a_refusal_inside_a_use_case_rolls_it_back_even_when_the_caller_goes_on() {
        transactions.inOne(() -> {
            add(request(), "Hồ Đi Tiếp");
            return assertThrows(NotFoundException.class,
                    () -> people.change(new ChangePerson(request(), Long.MAX_VALUE, 1, details("Ai Đó"))));
        });
        assertEquals(0, count(PEOPLE, "Hồ Đi Tiếp"));
        assertEquals(0, count(LINES, "Hồ Đi Tiếp"));
    }

    @Test
    void a_stale_version_comes_out_as_what_it_is() {
        long person = add(request(), "Hồ Phiên Bản");
        long seen = queries.facts(person).version();
        change(person, seen, "Hồ Phiên Bản Hai");
        assertThrows(StaleDataException.class, () -> change(person, seen, "Hồ Phiên Bản Ba"));
        assertEquals(1, count(PEOPLE, "Hồ Phiên Bản Hai"));
        assertEquals(0, count(LINES, "Hồ Phiên Bản Ba"));
    }

    private long add(String request, String fullName) {
        return people.add(new AddPerson(request, details(fullName), null));
    }

    private void change(long person, long version, String fullName) {
        people.change(new ChangePerson(request(), person, version, details(fullName)));
    }

    private static PersonDetails details(String fullName) {
        return new PersonDetails(fullName, null, null);
    }

    private long count(String query, String argument) {
        return transactions.count(query, argument);
    }

    private static String request() {
        return UUID.randomUUID().toString();
    }
}
