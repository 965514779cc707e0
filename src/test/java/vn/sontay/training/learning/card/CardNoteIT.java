package vn.sontay.training.learning.card;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.sontay.training.learning.claim.Certainty;
import vn.sontay.training.learning.claim.Claim;
import vn.sontay.training.learning.claim.LegalDocument;
import vn.sontay.training.shared.Caller;
import vn.sontay.training.shared.Changed;
import vn.sontay.training.shared.CurrentUser;
import vn.sontay.training.shared.NotFoundException;
import vn.sontay.training.shared.RefusedException;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.shared.RuleException;
import vn.sontay.training.shared.StaleDataException;
import vn.sontay.training.shared.UnitScope;
import vn.sontay.training.shared.WaitException;
import vn.sontay.training.shared.content.ContentPlace;
import vn.sontay.training.testing.BothDatabases;
import vn.sontay.training.testing.TestClock;
import vn.sontay.training.testing.TestDatabase;
import vn.sontay.training.testing.Wired;

/** CRD-5 and CRD-6 on real rows. */
class CardNoteIT {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);
    private static final String ADDRESS = "192.0.2.7";

    private final TestClock clock = TestClock.at("2026-12-01T08:00");
    private final List<Changed> told = new ArrayList<>();

    @BothDatabases
    void crd_5_a_note_is_kept_once_with_the_claims_of_its_field_and_nobody_s_name(TestDatabase database) {
        database.clear();
        database.run(em -> {
            Wired wired = wired(em, UnitScope.ALL);
            CardNoteService service = wired.get(CardNoteService.class);
            long id = service.send(said("one", CardPart.FEE, " Lệ phí nay  là 0 đồng. "), ADDRESS);
            assertEquals(id, service.send(said("one", CardPart.FEE, "Lệ phí nay là 0 đồng."), ADDRESS));
            long whole = service.send(said("two", null, "Cũ cả thẻ."), ADDRESS);
            em.flush();
            CardNoteDesk desk = wired.get(CardNoteDesk.class);
            assertEquals(2, desk.waiting());
            CardNoteFacts note = desk.note(id);
            assertEquals(List.of("phi"), note.claims());
            assertEquals("Lệ phí nay là 0 đồng.", note.words());
            assertEquals(List.of("han", "phi"), desk.note(whole).claims());
            assertEquals(List.of("card.note", "card.note"), told.stream().map(Changed::action).toList());
            assertEquals("Người tra cứu", told.getFirst().by());
            assertEquals(List.of(id, whole), desk.page(false, 1).rows().stream().map(CardNoteFacts::noteId).toList());
        });
    }

    @BothDatabases
    void what_is_empty_too_long_or_of_no_card_is_refused(TestDatabase database) {
        database.clear();
        database.run(em -> {
            CardNoteService service = wired(em, UnitScope.ALL).get(CardNoteService.class);
            assertEquals("words", assertThrows(RuleException.class, () -> service.send(said("a", null, " "), ADDRESS))
                    .field());
            assertEquals("card.wordsTooLong", assertThrows(RuleException.class,
                    () -> service.send(said("b", null, "x".repeat(501)), ADDRESS)).key());
            assertThrows(NotFoundException.class,
                    () -> service.send(new SendNote("c", "khong-co", null, "x"), ADDRESS));
        });
    }

    @BothDatabases
    void crd_5_who_sends_many_from_one_address_waits_and_others_don_t(TestDatabase database) {
        database.clear();
        database.run(em -> {
            CardNoteService service = wired(em, UnitScope.ALL).get(CardNoteService.class);
            for (int i = 0; i < CardNoteService.FREE_PER_ADDRESS; i++) {
                service.send(said("r" + i, null, "Cũ."), ADDRESS);
            }
            assertEquals("card.wait", assertThrows(WaitException.class,
                    () -> service.send(said("more", null, "Cũ."), ADDRESS)).key());
            service.send(said("other", null, "Cũ."), "192.0.2.8");
            clock.forward(Duration.ofHours(2));
            service.send(said("later", null, "Cũ."), ADDRESS);
        });
    }

    @BothDatabases
    void crd_6_a_note_is_settled_once_with_an_answer_by_who_administers_everything(TestDatabase database) {
        database.clear();
        database.run(em -> {
            Wired wired = wired(em, UnitScope.ALL);
            long id = wired.get(CardNoteService.class).send(said("one", CardPart.FEE, "Cũ."), ADDRESS);
            em.flush();
            CardNoteDesk desk = wired.get(CardNoteDesk.class);
            long version = desk.note(id).version();
            assertThrows(RuleException.class, () -> desk.settle(new SettleNote("s0", id, version, " ")));
            desk.settle(new SettleNote("s1", id, version, "Đã sửa mục phí."));
            em.flush();
            desk.settle(new SettleNote("s1", id, version, "Đã sửa mục phí."));
            assertThrows(StaleDataException.class, () -> desk.settle(new SettleNote("s2", id, version, "Khác")));
            long now = desk.note(id).version();
            assertEquals("card.alreadySettled", assertThrows(RuleException.class,
                    () -> desk.settle(new SettleNote("s3", id, now, "Khác"))).key());
            assertEquals("Đã sửa mục phí.", desk.note(id).answer());
            assertEquals("Trần Quản Trị", desk.page(true, 1).rows().getFirst().settledBy());
            assertEquals(0, desk.page(false, 1).total());
            assertEquals("card.answer", told.getLast().action());

            CardNoteDesk commune = wired(em, UnitScope.of(Set.of(7L))).get(CardNoteDesk.class);
            assertThrows(RefusedException.class, commune::waiting);
            assertThrows(RefusedException.class, () -> commune.note(id));
            assertThrows(RefusedException.class, () -> commune.page(false, 1));
            assertThrows(RefusedException.class, () -> commune.settle(new SettleNote("s4", id, now, "x")));
        });
    }

    @BothDatabases
    void the_claims_of_a_card_that_rests_on_very_many_are_cut_between_two(TestDatabase database) {
        database.clear();
        database.run(em -> {
            Card many = card(Collections.nCopies(1, claims(60)));
            Wired wired = wired(em, UnitScope.ALL);
            wired.get(CardCatalogue.class).replace(new Cards(List.of(many), List.of()));
            long id = wired.get(CardNoteService.class).send(said("one", null, "Cũ."), ADDRESS);
            em.flush();
            List<String> codes = wired.get(CardNoteDesk.class).note(id).claims();
            assertTrue(codes.size() < 60 && codes.getLast().endsWith("x"), codes.toString());
        });
    }

    private static SendNote said(String request, CardPart part, String words) {
        return new SendNote(request, "khai-sinh", part, words);
    }

    private static List<Claim> claims(int count) {
        List<Claim> claims = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            claims.add(claim("mot-can-cu-co-ma-dai-nhu-the-nay-" + i + "x"));
        }
        return claims;
    }

    private static Claim claim(String code) {
        return new Claim(code, code, "Câu.", "", new LegalDocument("nq", "Nghị quyết", "1", DAY, false), "",
                Certainty.LAW, DAY, null, DAY, "Người soạn", new ContentPlace("claims/a.yaml", 1));
    }

    private static Card card(List<List<Claim>> claims) {
        List<CardField> fields = new ArrayList<>();
        CardPart[] parts = {CardPart.DEADLINE, CardPart.FEE};
        for (int i = 0; i < claims.size(); i++) {
            fields.add(new CardField(parts[i], List.of("Câu."), claims.get(i)));
        }
        return new Card("khai-sinh", "Đăng ký khai sinh", List.of(), CardGroup.FAMILY, DAY, null, DAY, "Người soạn",
                fields);
    }

    private Wired wired(EntityManager em, UnitScope units) {
        CurrentUser user = new CurrentUser();
        user.is(new Caller("quantri", 1, 900_000_001L, "Trần Quản Trị", Set.of(Roles.ADMINISTRATOR),
                Map.of(Roles.ADMINISTRATOR, units)));
        CardCatalogue catalogue = new CardCatalogue();
        catalogue.replace(
                new Cards(List.of(card(List.of(List.of(claim("han")), List.of(claim("phi"))))), List.of()));
        return new Wired(em, clock).with(user).with(catalogue).observe(Changed.class, told::add);
    }
}
