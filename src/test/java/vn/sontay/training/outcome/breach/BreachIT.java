package vn.sontay.training.outcome.breach;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.outcome.document.DocumentFilter;
import vn.sontay.training.outcome.document.DocumentKind;
import vn.sontay.training.outcome.document.DocumentQueries;
import vn.sontay.training.people.organisation.OrganisationFixture;
import vn.sontay.training.people.organisation.UnitKind;
import vn.sontay.training.people.organisation.UnitTrees;
import vn.sontay.training.shared.Caller;
import vn.sontay.training.shared.Changed;
import vn.sontay.training.shared.CurrentUser;
import vn.sontay.training.shared.RefusedException;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.shared.RuleException;
import vn.sontay.training.shared.StaleDataException;
import vn.sontay.training.shared.UnitScope;
import vn.sontay.training.testing.BothDatabases;
import vn.sontay.training.testing.TestClock;
import vn.sontay.training.testing.TestDatabase;
import vn.sontay.training.testing.Wired;

/** BRE-1 to BRE-4 on real rows. */
class BreachIT {

    private final TestClock clock = TestClock.at("2026-12-01T08:00");
    private final List<Changed> told = new ArrayList<>();
    private long low;

    @BothDatabases
    void a_breach_is_noted_once_and_added_to_while_more_becomes_known(TestDatabase database) {
        prepare(database);
        database.run(em -> {
            Wired wired = wired(em, UnitScope.ALL);
            BreachService service = wired.get(BreachService.class);
            long id = service.set(said("one", null, 0, ""));
            assertEquals(id, service.set(said("one", null, 0, "")));
            em.flush();
            BreachFacts facts = wired.get(BreachQueries.class).breach(id);
            assertEquals(72, facts.hoursLeft());
            service.set(said("two", id, facts.version(), "Đã thu hồi thư."));
            em.flush();
            assertThrows(StaleDataException.class, () -> service.set(said("three", id, facts.version(), "x")));
            assertEquals(List.of(), told.getFirst().differences());
            assertEquals(List.of("breach.measures"),
                    told.getLast().differences().stream().map(each -> each.field()).toList());
            assertEquals(1, wired.get(BreachQueries.class).list().size());
        });
    }

    @BothDatabases
    void what_was_noticed_in_the_future_is_refused_beside_its_field(TestDatabase database) {
        prepare(database);
        database.run(em -> {
            BreachService service = wired(em, UnitScope.ALL).get(BreachService.class);
            RuleException refusal = assertThrows(RuleException.class, () -> service.set(new SetBreach("x", null, 0,
                    clock.instant().plusSeconds(60), "Gửi nhầm", "", null, "", "", "")));
            assertEquals("noticedAt", refusal.field());
            assertThrows(RuleException.class,
                    () -> service.set(new SetBreach("y", null, 0, null, " ", "", -1, "", "", "")));
        });
    }

    @BothDatabases
    void the_hour_passes_until_the_notice_is_issued_and_its_draft_is_the_unit_s_BRE_3(TestDatabase database) {
        prepare(database);
        database.run(em -> {
            Wired wired = wired(em, UnitScope.ALL);
            BreachService service = wired.get(BreachService.class);
            long id = service.set(said("one", null, 0, ""));
            em.flush();
            long document = service.keep(new KeepBreach("keep", id));
            assertEquals(document, service.keep(new KeepBreach("keep", id)));
            em.flush();
            clock.forward(Duration.ofHours(73));
            BreachFacts facts = wired.get(BreachQueries.class).breach(id);
            assertTrue(facts.isLate());
            assertFalse(facts.isIssued());
            assertEquals(document, Objects.requireNonNull(facts.notice()).documentId());
            assertEquals(List.of(DocumentKind.BREACH_NOTICE), wired.get(DocumentQueries.class)
                    .list(new DocumentFilter(null, null, ""), 1).rows().stream().map(each -> each.kind()).toList());
            assertNotNull(new BreachPapers().page(DocumentKind.BREACH_NOTICE, String.valueOf(id)).orElseThrow());
        });
    }

    @BothDatabases
    void who_administers_another_unit_sees_and_says_nothing_BRE_4(TestDatabase database) {
        prepare(database);
        database.run(em -> {
            BreachService own = wired(em, UnitScope.ALL).get(BreachService.class);
            long id = own.set(said("one", null, 0, ""));
            em.flush();
            Wired stranger = wired(em, UnitScope.of(Set.of(low)));
            assertEquals(List.of(), stranger.get(BreachQueries.class).list());
            assertThrows(RefusedException.class, () -> stranger.get(BreachQueries.class).breach(id));
            assertThrows(RefusedException.class,
                    () -> stranger.get(BreachService.class).set(said("two", id, 1, "x")));
            assertThrows(RefusedException.class,
                    () -> stranger.get(BreachService.class).keep(new KeepBreach("three", id)));
        });
    }

    private SetBreach said(String request, @Nullable Long id, long version, String measures) {
        return new SetBreach(request, id, version, Instant.parse("2026-12-01T01:00:00Z"), "Gửi nhầm danh sách.",
                "Họ tên", 18, "", measures, "Trần Quản Trị");
    }

    private Wired wired(EntityManager em, UnitScope units) {
        CurrentUser user = new CurrentUser();
        user.is(new Caller("quantri", 1, 900_000_001L, "Trần Quản Trị", Set.of(Roles.ADMINISTRATOR),
                Map.of(Roles.ADMINISTRATOR, units)));
        return new Wired(em, clock).with(user).with(new UnitTrees(em)).observe(Changed.class, told::add);
    }

    private void prepare(TestDatabase database) {
        told.clear();
        database.clear();
        database.run(em -> {
            OrganisationFixture organisation = new OrganisationFixture(em);
            long top = organisation.unit("Tỉnh", UnitKind.PROVINCE, null);
            low = organisation.unit("Xã Sơn Hạ", UnitKind.COMMUNE, top);
        });
    }
}
