package vn.sontay.training.teaching.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import vn.sontay.training.people.organisation.OrganisationFixture;
import vn.sontay.training.people.organisation.UnitKind;
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

/** MAI-1 to MAI-5 over the database and a real mail server. */
class ClassMailIT {

    private static final TestClock CLOCK = TestClock.at("2025-09-05T08:00");
    private static final String AT = "timestamp '2025-07-01 00:00:00'";
    private static final AtomicLong NEXT_ID = new AtomicLong(8_900_000);

    private final long classId = NEXT_ID.getAndIncrement();
    private final long sessionId = NEXT_ID.getAndIncrement();
    private long rin;
    private long nhung;

    private static Wired wired(EntityManager em, Map<String, String> environment, UnitScope units) {
        CurrentUser user = new CurrentUser();
        user.is(new Caller("dung", 1, 1, "Người Gọi", Set.of(Roles.ADMINISTRATOR),
                Map.of(Roles.ADMINISTRATOR, units)));
        return new Wired(em, CLOCK).with(user).with(new MailSettings(environment));
    }

    private static void sql(EntityManager em, String statement, Object... values) {
        var query = em.createNativeQuery(statement);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        query.executeUpdate();
    }

    /** A class with two people, of whom one gets an address. */
    private void held(EntityManager em) {
        OrganisationFixture organisation = new OrganisationFixture(em);
        long commune = organisation.unit("Xã Sơn Tây", UnitKind.COMMUNE, null);
        sql(em, "insert into training_class (id, course_code, title, place, starts_on, ends_on, organiser_unit_id, "
                + "organiser_name, legal_basis, opened_at, version) values (?, 'khoa', 'Lớp 1', 'Hội trường', date '2025-09-01', "
                + "date '2025-09-30', ?, 'UBND xã Sơn Tây', '', " + AT + ", 1)", classId, commune);
        sql(em, "insert into class_session (id, class_id, ordinal, title, held_on, part, periods, version) values (?, ?, 2, "
                + "'Nội dung', date '2025-09-20', 'MORNING', 4, 1)", sessionId, classId);
        rin = organisation.personOf(commune, "Đinh Văn Rin", 1985);
        nhung = organisation.personOf(commune, "Y Nhung", 1990);
        for (long person : List.of(rin, nhung)) {
            sql(em, "insert into enrolment (id, class_id, person_id, full_name, unit_id, unit_name, enrolled_at, version) "
                    + "values (?, ?, ?, 'Tên', ?, 'Xã Sơn Tây', " + AT + ", 1)", NEXT_ID.getAndIncrement(), classId,
                    person, commune);
        }
        wired(em, Map.of(), UnitScope.ALL).get(AddressService.class)
                .set(new SetAddress("a" + NEXT_ID.getAndIncrement(), rin, 0, " rin@example.vn "));
        em.flush();
    }

    private MailClass mail() {
        return new MailClass("m" + NEXT_ID.getAndIncrement(), classId, "Lịch học", "Kính gửi anh/chị");
    }

    @BothDatabases
    void who_has_an_address_gets_the_mail_once_and_what_became_of_it_is_told(TestDatabase database)
            throws MessagingException {
        database.clear();
        try (LocalMailServer server = new LocalMailServer()) {
            database.run(em -> {
                held(em);
                Wired wired = wired(em, server.environment(), UnitScope.ALL);
                ClassMailService service = wired.get(ClassMailService.class);
                MailClass command = mail();
                service.send(command);
                service.send(command);
                em.flush();
                ClassMails waiting = service.ofClass(classId);
                assertEquals(1, waiting.reachable());
                assertEquals(2, waiting.people());
                assertEquals(List.of("WAITING"), waiting.rows().stream().map(MailRow::state).toList());
                wired.get(MailRun.class).send();
                wired.get(MailRun.class).send();
                em.flush();
                assertEquals(List.of("SENT"), service.ofClass(classId).rows().stream().map(MailRow::state).toList());
            });
            assertEquals(1, server.received().size());
            MimeMessage mail = server.received().getFirst();
            assertEquals("rin@example.vn", mail.getAllRecipients()[0].toString());
            assertEquals("Lịch học", mail.getSubject());
        }
    }

    @BothDatabases
    void mai_3_a_server_that_is_away_is_tried_again_and_an_address_that_is_gone_is_told(TestDatabase database) {
        database.clear();
        database.run(em -> {
            held(em);
            Wired wired = wired(em, Map.of("SMTP_HOST", "127.0.0.1", "SMTP_PORT", "1", "SMTP_FROM", "a@b.vn"),
                    UnitScope.ALL);
            ClassMailService service = wired.get(ClassMailService.class);
            service.send(mail());
            em.flush();
            wired.get(MailRun.class).send();
            em.flush();
            MailRow row = service.ofClass(classId).rows().getFirst();
            assertEquals("AGAIN", row.state());
            assertEquals(MailFailure.SERVER, row.failure());
            AddressService addresses = wired.get(AddressService.class);
            AddressFacts facts = addresses.facts(rin);
            addresses.set(new SetAddress("x" + NEXT_ID.getAndIncrement(), rin, facts.version(), ""));
            sql(em, "update outgoing_mail set next_try_at = " + AT);
            em.flush();
            em.clear();
            wired.get(MailRun.class).send();
            em.flush();
            ClassMails stuck = service.ofClass(classId);
            assertTrue(stuck.stuck());
            assertEquals(MailFailure.NO_ADDRESS, stuck.rows().getFirst().failure());
            service.again("w" + NEXT_ID.getAndIncrement(), classId);
            em.flush();
            assertFalse(service.ofClass(classId).stuck());
        });
    }

    @BothDatabases
    void mai_1_what_becomes_of_a_session_queues_mail_in_its_own_transaction(TestDatabase database) {
        database.clear();
        database.run(this::held);
        Map<String, String> on = Map.of("SMTP_HOST", "127.0.0.1");
        Changed moved = new Changed("trainingclass.moveSession", "session", sessionId, "Buổi 2");
        assertThrows(IllegalStateException.class, () -> database.run(em -> {
            wired(em, on, UnitScope.ALL).get(ChangedSessions.class).tell(moved);
            em.flush();
            throw new IllegalStateException("the move is rolled back");
        }));
        database.run(em -> {
            ClassMailService service = wired(em, on, UnitScope.ALL).get(ClassMailService.class);
            assertEquals(List.of(), service.ofClass(classId).rows());
            wired(em, Map.of(), UnitScope.ALL).get(ChangedSessions.class).tell(moved);
            wired(em, on, UnitScope.ALL).get(ChangedSessions.class)
                    .tell(new Changed("trainingclass.other", "session", sessionId, ""));
            wired(em, on, UnitScope.ALL).get(ChangedSessions.class).tell(moved);
            em.flush();
            assertEquals(List.of("Buổi 2 lớp “Lớp 1” chuyển sang thời gian khác"),
                    service.ofClass(classId).rows().stream().map(MailRow::subject).toList());
            String body = (String) em.createNativeQuery("select body from outgoing_mail").getSingleResult();
            assertTrue(body.contains("7h30–11h30 ngày 20/09/2025, tại Hội trường"), body);
        });
        for (String act : List.of("postponeSession", "cancelSession", "restoreSession", "makeUpSession")) {
            database.run(em -> wired(em, on, UnitScope.ALL).get(ChangedSessions.class)
                    .tell(new Changed("trainingclass." + act, "session", sessionId, "Buổi 2")));
        }
        assertEquals(
                Set.of("chuyển sang thời gian khác", "tạm hoãn", "không tổ chức", "vẫn tổ chức", "có lịch dạy bù"),
                database.call(em -> wired(em, on, UnitScope.ALL).get(ClassMailService.class).ofClass(classId).rows()
                        .stream().map(row -> row.subject().replace("Buổi 2 lớp “Lớp 1” ", ""))
                        .collect(Collectors.toSet())));
    }

    @BothDatabases
    void mai_1_a_class_that_is_put_off_as_a_whole_queues_one_mail_about_all_its_sessions(TestDatabase database) {
        database.clear();
        database.run(this::held);
        Map<String, String> on = Map.of("SMTP_HOST", "127.0.0.1");
        database.run(em -> {
            sql(em, "update class_session set state = 'POSTPONED', slot_key = id where id = ?", sessionId);
            wired(em, on, UnitScope.ALL).get(ChangedSessions.class)
                    .tell(new Changed("trainingclass.postponeClass", "class", classId, "Lớp 1"));
            em.flush();
            assertEquals(List.of("Lịch học lớp “Lớp 1” thay đổi"), wired(em, on, UnitScope.ALL)
                    .get(ClassMailService.class).ofClass(classId).rows().stream().map(MailRow::subject).toList());
            String body = (String) em.createNativeQuery("select body from outgoing_mail").getSingleResult();
            assertTrue(body.contains("tạm hoãn, chưa có ngày học mới"), body);
        });
    }

    @BothDatabases
    void what_cant_be_sent_is_refused_and_nobody_writes_to_people_of_other_units(TestDatabase database) {
        database.clear();
        database.run(em -> {
            held(em);
            assertThrows(RuleException.class,
                    () -> wired(em, Map.of(), UnitScope.ALL).get(ClassMailService.class).send(mail()), "MAI-5");
            Map<String, String> on = Map.of("SMTP_HOST", "127.0.0.1");
            AddressService addresses = wired(em, on, UnitScope.ALL).get(AddressService.class);
            assertThrows(RuleException.class,
                    () -> addresses.set(new SetAddress("b" + NEXT_ID.getAndIncrement(), nhung, 0, "khong@")));
            assertThrows(StaleDataException.class,
                    () -> addresses.set(new SetAddress("c" + NEXT_ID.getAndIncrement(), rin, 77, "a@b.vn")));
            addresses.set(new SetAddress("d" + NEXT_ID.getAndIncrement(), rin, addresses.facts(rin).version(), ""));
            em.flush();
            assertThrows(RuleException.class,
                    () -> wired(em, on, UnitScope.ALL).get(ClassMailService.class).send(mail()), "nobody has one");
            Wired elsewhere = wired(em, on, UnitScope.of(Set.of(1L)));
            assertThrows(RefusedException.class, () -> elsewhere.get(ClassMailService.class).ofClass(classId));
            assertThrows(RefusedException.class, () -> elsewhere.get(ClassMailService.class).send(mail()));
            assertThrows(RefusedException.class, () -> elsewhere.get(ClassMailService.class).again("e", classId));
            assertThrows(RefusedException.class, () -> elsewhere.get(AddressService.class).facts(rin));
        });
    }
}
