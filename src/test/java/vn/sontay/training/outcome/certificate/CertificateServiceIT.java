package vn.sontay.training.outcome.certificate;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.sontay.training.outcome.certificate.CertificateFixture.TODAY;

import java.security.MessageDigest;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.people.organisation.OrganisationFixture;
import vn.sontay.training.people.organisation.UnitKind;
import vn.sontay.training.shared.Changed;
import vn.sontay.training.shared.CurrentUser;
import vn.sontay.training.shared.Installation;
import vn.sontay.training.shared.RefusedException;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.shared.RuleException;
import vn.sontay.training.shared.paper.PdfReading;
import vn.sontay.training.testing.AtOnce;
import vn.sontay.training.testing.BothDatabases;
import vn.sontay.training.testing.TestDatabase;

class CertificateServiceIT {

    private static final int ISSUERS = 20;

    private long classId;
    private long signatory;
    private long rin;
    private long le;
    private long absent;

    private void prepare(TestDatabase database) {
        database.clear();
        database.run(em -> {
            CertificateFixture make = new CertificateFixture(em);
            classId = make.heldClass("Lớp công chức xã");
            rin = make.person(classId, "Đinh Văn Rin", 4, "8.00");
            le = make.person(classId, "Đinh Thị Ka Lê", 3, "5.00");
            absent = make.person(classId, "A Thiêu", 2, "9.00");
            signatory = make.signatory();
        });
    }

    private IssueCertificates command(String requestId, @Nullable Set<Long> people, LocalDate on) {
        return new IssueCertificates(requestId, classId, people, on, signatory, "Quyết định số 45/QĐ-UBND");
    }

    private int issue(TestDatabase database, IssueCertificates command) {
        return database.call(em -> new CertificateFixture(em).service().issue(command));
    }

    private RuleException refused(TestDatabase database, IssueCertificates command) {
        return assertThrows(RuleException.class, () -> issue(database, command));
    }

    @BothDatabases
    void all_who_are_eligible_get_one_in_the_order_of_the_class_list(TestDatabase database) {
        prepare(database);
        List<Changed> fired = database.call(em -> {
            CertificateFixture make = new CertificateFixture(em);
            assertEquals(2, make.service().issue(command("r1", null, TODAY)));
            return make.events.fired();
        });
        database.run(em -> {
            CertificateFixture make = new CertificateFixture(em);
            assertEquals(List.of("001/2025/GCN-TH", "002/2025/GCN-TH"), make.column("number_text"));
            assertEquals(List.of("Đinh Thị Ka Lê", "Đinh Văn Rin"), make.column("full_name"));
            assertEquals(List.of("KT.", "KT."), make.column("authority_prefix"));
            String evidence = String.valueOf(em.createQuery("select c.evidence from Certificate c where c.serial = 1")
                    .getSingleResult());
            assertTrue(evidence.contains("Tham gia 3/4 buổi (75%), yêu cầu 75%"), evidence);
            assertTrue(evidence.contains("\"asOf\":\"2025-09-05\""), evidence);
            assertTrue(evidence.contains("\"demands\":[\"attendance 75%\",\"quiz bai 5\"]"), evidence);
        });
        assertEquals(List.of("certificate.issue", "certificate.issue"), fired.stream().map(Changed::action).toList());
        assertTrue(fired.getFirst().detail().contains("001/2025/GCN-TH"));
    }

    @BothDatabases
    void the_paper_is_kept_with_its_hash_and_leads_to_its_verification(TestDatabase database) throws Exception {
        prepare(database);
        issue(database, command("r1", Set.of(le), TODAY));
        byte[] pdf = database.call(em -> em.createQuery("select f from CertificateFile f", CertificateFile.class)
                .getSingleResult().pdf());
        Certificate kept = database
                .call(em -> em.createQuery("select c from Certificate c", Certificate.class).getSingleResult());
        PdfReading reading = new PdfReading(pdf);
        for (String part : List.of("Đinh Thị Ka Lê", "Số vào sổ: 001/2025/GCN-TH", "KT. CHỦ TỊCH", "Phạm Văn Nút",
                "gồm 16 tiết", "Căn cứ: Quyết định số 45/QĐ-UBND", "Sơn Tây, ngày 05 tháng 9 năm 2025")) {
            assertTrue(reading.text().contains(part), part + " in " + reading.text());
        }
        String code = VerificationCode.grouped(kept.code());
        assertEquals("https://taphuan.example.vn/xac-minh/" + code, reading.qrAtLowerLeft(1));
        assertTrue(reading.text().contains("Mã xác thực: " + code));
        String hash = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(pdf));
        database.run(em -> assertEquals(List.of(hash), new CertificateFixture(em).column("pdf_sha256")));
    }

    @BothDatabases
    void a_repeated_request_issues_nothing_more(TestDatabase database) {
        prepare(database);
        assertEquals(2, issue(database, command("r1", null, TODAY)));
        assertEquals(2, issue(database, command("r1", null, TODAY)));
        database.run(em -> assertEquals(2, new CertificateFixture(em).column("id").size()));
    }

    @BothDatabases
    void who_is_not_eligible_is_named_with_the_reason_and_nobody_gets_one(TestDatabase database) {
        prepare(database);
        RuleException refusal = refused(database, command("r1", Set.of(rin, absent), TODAY));
        assertEquals("certificate.notEligible", refusal.key());
        assertEquals("enrolmentIds", refusal.field());
        assertEquals(List.of("05/09/2025", "A Thiêu (Tham gia 2/4 buổi (50%), yêu cầu 75%)"), refusal.arguments());
        database.run(em -> assertEquals(List.of(), new CertificateFixture(em).column("id")));
    }

    @BothDatabases
    void a_second_one_for_the_same_person_is_refused(TestDatabase database) {
        prepare(database);
        issue(database, command("r1", Set.of(rin), TODAY));
        assertEquals("certificate.alreadyIssued", refused(database, command("r2", Set.of(rin, le), TODAY)).key());
        assertEquals(1, issue(database, command("r3", null, TODAY)));
        assertEquals("certificate.nobodyWaits", refused(database, command("r4", null, TODAY)).key());
        assertEquals("certificate.nobodyChosen", refused(database, command("r5", Set.of(), TODAY)).key());
    }

    @BothDatabases
    void the_date_is_not_in_the_future_and_not_before_the_class_is_over(TestDatabase database) {
        prepare(database);
        RuleException future = refused(database, command("r1", null, TODAY.plusDays(1)));
        assertEquals("certificate.dateInFuture", future.key());
        assertEquals("issuedOn", future.field());
        assertEquals("certificate.dateBeforeEnd",
                refused(database, command("r2", null, LocalDate.parse("2025-08-05"))).key());
        assertEquals(2, issue(database, command("r3", null, LocalDate.parse("2025-08-06"))));
    }

    @BothDatabases
    void a_signatory_signs_only_within_their_time_and_their_issuers(TestDatabase database) {
        prepare(database);
        database.run(em -> {
            Signatory later = em.find(Signatory.class, signatory);
            later.change(new SignatoryDetails("Phạm Văn Nút", "Phó Chủ tịch", "KT.", TODAY.plusDays(1), null));
        });
        RuleException refusal = refused(database, command("r1", null, TODAY));
        assertEquals("certificate.signatoryNotValid", refusal.key());
        assertEquals("signatoryId", refusal.field());
        database.run(em -> {
            Signatory now = em.find(Signatory.class, signatory);
            now.change(new SignatoryDetails("Phạm Văn Nút", "Phó Chủ tịch", "KT.", TODAY, TODAY));
            em.find(Issuer.class, now.issuerId()).change(new IssuerDetails("UBND xã", null, "Sơn Tây",
                    LocalDate.parse("2025-07-01"), TODAY.minusDays(1)));
        });
        assertEquals("certificate.signatoryNotValid", refused(database, command("r2", null, TODAY)).key());
    }

    @BothDatabases
    void nothing_is_issued_while_others_cannot_open_the_address(TestDatabase database) {
        prepare(database);
        for (Map<String, String> environment : List.of(Map.<String, String>of(),
                Map.of("PUBLIC_URL", "http://localhost:8080"), Map.of("PUBLIC_URL", "http://127.0.0.1"))) {
            Installation local = new Installation(environment);
            RuleException refusal = assertThrows(RuleException.class, () -> database
                    .run(em -> new CertificateFixture(em).service(local).issue(command("r1", null, TODAY))));
            assertEquals("certificate.addressMissing", refusal.key());
        }
        Installation demo = new Installation(Map.of("DEMO", "true"));
        database.run(em -> assertEquals(2,
                new CertificateFixture(em).service(demo).issue(command("r1", null, TODAY))));
        database.run(em -> assertTrue(new PdfReading(em.createQuery("select f from CertificateFile f",
                CertificateFile.class).setMaxResults(1).getSingleResult().pdf()).text().contains("DỮ LIỆU MẪU")));
    }

    @BothDatabases
    void twenty_issuers_at_once_leave_no_gap_and_no_double(TestDatabase database) {
        database.clear();
        List<Long> classes = new ArrayList<>();
        database.run(em -> {
            CertificateFixture make = new CertificateFixture(em);
            signatory = make.signatory();
            for (int i = 0; i < ISSUERS; i++) {
                long id = make.heldClass("Lớp " + i);
                make.person(id, "Người " + i, 4, "8.00");
                make.person(id, "Bạn " + i, 4, "8.00");
                classes.add(id);
            }
        });
        List<Integer> issued = AtOnce.times(ISSUERS, number -> {
            IssueCertificates command = new IssueCertificates("c" + number, classes.get(number), null, TODAY, signatory,
                    null);
            return number % 5 == 4 ? rolledBack(database, command) : issue(database, command);
        });
        assertEquals(32, issued.stream().mapToInt(each -> each).sum());
        database.run(em -> assertEquals(IntStream.rangeClosed(1, 32).boxed().toList(),
                new CertificateFixture(em).column("serial").stream().map(n -> ((Number) n).intValue()).toList()));
    }

    private static int rolledBack(TestDatabase database, IssueCertificates command) {
        assertThrows(IllegalStateException.class, () -> database.run(em -> {
            new CertificateFixture(em).service().issue(command);
            throw new IllegalStateException("the power went off");
        }));
        return 0;
    }

    @BothDatabases
    void two_at_once_for_one_class_issue_to_everybody_once(TestDatabase database) {
        prepare(database);
        List<String> answers = AtOnce.times(4, number -> {
            try {
                return String.valueOf(issue(database, command("t" + number, null, TODAY)));
            } catch (RuleException e) {
                return e.key();
            }
        });
        assertEquals(List.of("2", "certificate.nobodyWaits", "certificate.nobodyWaits", "certificate.nobodyWaits"),
                answers.stream().sorted().toList());
    }

    @BothDatabases
    void numbering_begins_anew_each_year_and_in_each_unit(TestDatabase database) {
        prepare(database);
        database.run(em -> {
            RegisterCounter counter = new RegisterCounter(em);
            long top = new OrganisationFixture(em).unit("Tỉnh", UnitKind.PROVINCE, null);
            long commune = new OrganisationFixture(em).unit("Xã Sơn Tây Hạ", UnitKind.COMMUNE, top);
            assertEquals("001/2025/GCN-TH", counter.take(top, "", "GCN-TH", 2025, 3).getFirst().text());
            assertEquals("004/2025/GCN-TH", counter.take(top, "", "GCN-TH", 2025, 1).getFirst().text());
            assertEquals("001/2026/GCN-TH", counter.take(top, "", "GCN-TH", 2026, 1).getFirst().text());
            assertEquals("001/2025/GCN-CNS", counter.take(top, "", "GCN-CNS", 2025, 1).getFirst().text());
            assertEquals("001/2025/GCN-TH-STH",
                    counter.take(commune, "STH", "GCN-TH", 2025, 1).getFirst().text());
        });
    }

    @BothDatabases
    void cer_16_a_unit_that_ended_yesterday_issues_no_more_and_its_successor_does(TestDatabase database) {
        database.clear();
        database.run(em -> {
            CertificateFixture make = new CertificateFixture(em);
            OrganisationFixture organisation = new OrganisationFixture(em);
            long top = organisation.unit("Tỉnh Quảng Ngãi", UnitKind.PROVINCE, null);
            long ended = organisation.unit("Xã Sơn Mùa", UnitKind.COMMUNE, top, null,
                    TODAY.minusDays(1).toString());
            long successor = organisation.unit("Xã Sơn Tây Thượng", UnitKind.COMMUNE, top, TODAY.toString(), null);
            em.createNativeQuery("insert into unit_successor (unit_id, successor_id) values (?, ?)")
                    .setParameter(1, ended).setParameter(2, successor).executeUpdate();
            for (Map.Entry<Long, String> opened : Map.of(ended, "SM", successor, "STT").entrySet()) {
                em.createNativeQuery("insert into opened_unit (unit_id, mark, opened_at, opened_by, version) "
                        + "values (?, ?, ?, 'A', 1)").setParameter(1, opened.getKey())
                        .setParameter(2, opened.getValue())
                        .setParameter(3, Timestamp.from(CertificateFixture.CLOCK.instant())).executeUpdate();
            }
            long held = make.heldClass("Lớp 1", CertificateFixture.COURSE, ended);
            make.person(held, "Y Nhung", 4, "7");
            assertEquals("certificate.signatoryOfOther", assertThrows(RuleException.class, () -> make.service()
                    .issue(new IssueCertificates("old", held, null, TODAY, make.signatory(ended), null))).key());
            make.service().issue(new IssueCertificates("new", held, null, TODAY, make.signatory(successor), null));
            assertEquals(List.of("001/2025/GCN-TH-STT"), make.column("number_text"));
        });
    }

    @BothDatabases
    void names_of_one_word_and_of_eighty_letters_are_names(TestDatabase database) {
        database.clear();
        String longest = "Nguyễn Thị Hồng Phương Thảo Quỳnh Anh Đinh Thị Bích Liên Hương Giang Tôn Nữ Oanh";
        assertEquals(80, longest.length());
        database.run(em -> {
            CertificateFixture make = new CertificateFixture(em);
            long held = make.heldClass("Lớp 1");
            make.person(held, "Nhung", 4, "7");
            make.person(held, longest, 4, "7");
            make.service().issue(new IssueCertificates("names", held, null, TODAY, make.signatory(), null));
            PdfReading printed = new PdfReading(make.papers(CertificateFixture.caller(
                    CertificateFixture.ADMINISTRATOR_ID, Roles.ADMINISTRATOR)).ofClass(held));
            assertEquals(2, printed.pages());
            for (String name : List.of("Nhung", longest)) {
                assertTrue(printed.text().replaceAll("\\s+", " ").contains(name), printed.text());
            }
        });
    }

    @BothDatabases
    void owner_staff_and_leader_read_the_stored_paper_and_nobody_else(TestDatabase database) {
        prepare(database);
        issue(database, command("r1", Set.of(rin), TODAY));
        database.run(em -> {
            CertificateFixture make = new CertificateFixture(em);
            make.sign(classId, TODAY);
            Certificate kept = em.createQuery("select c from Certificate c", Certificate.class).getSingleResult();
            make.teaches(kept.personId(), classId);
            byte[] own = make.papers(CertificateFixture.caller(kept.personId(), Roles.TRAINEE)).one(kept.id());
            assertArrayEquals(own, make.papers(CertificateFixture.caller(3, Roles.LEADER)).one(kept.id()));
            assertArrayEquals(own, make.papers(CertificateFixture.caller(3, Roles.ADMINISTRATOR)).one(kept.id()));
            assertThrows(RefusedException.class,
                    () -> make.papers(CertificateFixture.caller(3, Roles.TRAINEE)).one(kept.id()));
            assertThrows(RefusedException.class,
                    () -> make.papers(CertificateFixture.caller(3, Roles.TRAINER)).one(kept.id()));
            assertEquals(1, new PdfReading(make.papers(CertificateFixture.caller(3, Roles.ADMINISTRATOR))
                    .ofClass(classId)).pages());
        });
    }

    @BothDatabases
    void cer_21_only_administrators_get_the_bytes_for_signing_and_others_see_a_draft(TestDatabase database) {
        prepare(database);
        issue(database, command("r1", Set.of(rin), TODAY));
        database.run(em -> {
            CertificateFixture make = new CertificateFixture(em);
            Certificate kept = em.createQuery("select c from Certificate c", Certificate.class).getSingleResult();
            for (CurrentUser caller : List.of(CertificateFixture.caller(kept.personId(), Roles.TRAINEE),
                    CertificateFixture.caller(3, Roles.LEADER), CertificateFixture.caller(3, Roles.ADMINISTRATOR))) {
                String seen = new PdfReading(make.papers(caller).one(kept.id())).text();
                assertTrue(seen.contains("DỰ THẢO"), seen);
            }
            String printed = new PdfReading(
                    make.papers(CertificateFixture.caller(3, Roles.ADMINISTRATOR)).ofClass(classId)).text();
            assertTrue(printed.contains("001/2025/GCN-TH") && !printed.contains("DỰ THẢO"), printed);
            make.teaches(kept.personId(), classId);
            assertThrows(RefusedException.class, () -> make
                    .papers(CertificateFixture.caller(kept.personId(), Roles.TRAINER)).ofClass(classId));
        });
    }

    @BothDatabases
    void cer_20_an_issuer_that_signs_before_it_issues_records_both_as_one_act(TestDatabase database) {
        prepare(database);
        database.run(em -> em.find(Issuer.class, em.find(Signatory.class, signatory).issuerId())
                .change(new IssuerDetails("UBND xã", null, "Sơn Tây", LocalDate.parse("2025-07-01"), null, true)));
        issue(database, command("r1", null, TODAY.minusDays(1)));
        database.run(em -> {
            assertEquals(List.of("VALID", "VALID"), new CertificateFixture(em).column("state"));
            assertEquals(2L, em.createQuery("select count(a) from CertificateAct a where a.effectiveOn = :day",
                    Long.class).setParameter("day", TODAY.minusDays(1)).getSingleResult());
        });
    }

    @BothDatabases
    void cer_32_fewer_periods_than_the_course_has_need_a_decision_and_the_paper_says_how_many_were_held(
            TestDatabase database) {
        database.clear();
        long[] made = new long[2];
        database.run(em -> {
            CertificateFixture make = new CertificateFixture(em);
            made[0] = make.heldClass("Lớp ngắn");
            make.person(made[0], "Y Lan", 4, "8.00");
            made[1] = make.signatory();
            em.createNativeQuery("update class_session set periods = 1").executeUpdate();
            em.createNativeQuery("update roll_call set closed_at = null where session_id = (select max(id) "
                    + "from class_session)").executeUpdate();
        });
        RuleException refused = assertThrows(RuleException.class, () -> database.run(em -> new CertificateFixture(em)
                .service().issue(new IssueCertificates("i", made[0], null, TODAY, made[1], null))));
        assertEquals("decisionNumber certificate.fewerPeriods", refused.field() + " " + refused.key());
        database.run(em -> new CertificateFixture(em).service()
                .issue(new IssueCertificates("i", made[0], null, TODAY, made[1], "45/QĐ-UBND")));
        String text = database.call(em -> new PdfReading(
                em.createQuery("select f from CertificateFile f", CertificateFile.class).getSingleResult().pdf())
                .text());
        assertTrue(text.contains("gồm 3 tiết"), text);
    }
}
