package vn.sontay.training.container;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.demo.SeededDemo;
import vn.sontay.training.people.organisation.UnitTree;
import vn.sontay.training.people.organisation.UnitTrees;
import vn.sontay.training.shared.Caller;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.shared.UnitScope;

/** A commune to which everything belongs that the demo has, and another that has nothing. */
@ApplicationScoped
public class OtherCommune {

    private static final String THEIRS = "xa-son-tay-ha";
    private static final String OURS = "xa-son-tay-thuong";
    private static final long NOBODY = 900_000_001L;
    private static final String TEAM = "select min(e.class_id) from enrolment e join practice_sign_off s on s.enrolment_id = e.id";
    private static final String TEAM_MEMBER = "select min(enrolment_id) from practice_sign_off";
    private static final String OPEN_ATTEMPT = "select min(id) from attempt where submitted_at is null";

    private static final String A_PART = "select min(id) from unit_act_part";
    private static final String PAPER = "select min(code) from paper_print";

    /** What belongs to nobody, and has to be right for the call to have a sense. */
    private static final Map<String, String> TEXTS = Map.ofEntries(
            Map.entry("quizCode", "select min(quiz_code) from paper_print"), Map.entry("lessonCode", "select 'A1'"),
            Map.entry("practiceCode", "select min(practice_code) from practice_sign_off"),
            Map.entry("TeachingQueries.code", "select 'A1'"), Map.entry("ProgressQueries.code", "select 'A1'"),
            Map.entry("words", "select ''"), Map.entry("absences", "select '1-1'"), Map.entry("phone", "select ''"),
            Map.entry("adminCode", "select ''"), Map.entry("DifferencePart.target", "select ''"),
            Map.entry("targetCode", "select 'X1-ha-lop'"),
            Map.entry("indicatorCode", "select 'X2-ha-buoi'"),
            Map.entry("authorityPrefix", "select ''"), Map.entry("OpenInspection.plan", "select ''"));

    private static final String OUR_CLASS = "select min(c.id) from training_class c where c.plan_code = 'mau-" + OURS
            + "'";
    private static final String OUR_SESSION = "select min(s.id) from class_session s where s.class_id = (" + OUR_CLASS
            + ")";
    private static final String OUR_ENROLMENT = "select min(e.id) from enrolment e where e.class_id = (" + OUR_CLASS
            + ")";
    private static final String OUR_PERSON = "select min(e.person_id) from enrolment e where e.class_id = (" + OUR_CLASS
            + ")";
    private static final String OUR_UNIT = "select id from unit where code = '" + OURS + "'";

    /** The same of the stranger's own. */
    private static final Map<String, String> OUR_IDS = Map.ofEntries(Map.entry("classId", OUR_CLASS),
            Map.entry("sessionId", OUR_SESSION), Map.entry("sessionIds", OUR_SESSION),
            Map.entry("enrolmentId", OUR_ENROLMENT), Map.entry("enrolmentIds", OUR_ENROLMENT),
            Map.entry("marks", OUR_ENROLMENT), Map.entry("personId", OUR_PERSON), Map.entry("personIds", OUR_PERSON),
            Map.entry("person", OUR_PERSON), Map.entry("trainerIds", OUR_PERSON), Map.entry("people", OUR_PERSON),
            Map.entry("copyOf", OUR_CLASS),
            Map.entry("staysId", OUR_PERSON.replace("min(", "max(")),
            Map.entry("attemptId", "select min(a.id) from attempt a where a.enrolment_id = (" + OUR_ENROLMENT + ")"),
            Map.entry("unitId", OUR_UNIT), Map.entry("unit", OUR_UNIT), Map.entry("organiserUnitId", OUR_UNIT),
            Map.entry("parent", OUR_UNIT), Map.entry("into", OUR_UNIT), Map.entry("others", OUR_UNIT));

    private static final String THEIR_SESSION = "select min(s.id) from class_session s join paper_print p on p.class_id = s.class_id";

    /** Whose they are is told by a query: by the name alone, by its record or service, or by its method. */
    private static final Map<String, String> IDS = Map.ofEntries(
            Map.entry("classId", "select min(class_id) from paper_print"),
            Map.entry("sessionId", THEIR_SESSION), Map.entry("sessionIds", THEIR_SESSION),
            Map.entry("enrolmentId", "select min(enrolment_id) from certificate"),
            Map.entry("enrolmentIds", "select min(enrolment_id) from certificate"),
            Map.entry("marks", "select min(enrolment_id) from certificate"),
            Map.entry("personId", "select min(person_id) from account where user_name = 'ha01'"),
            Map.entry("personIds", "select min(person_id) from account where user_name = 'ha01'"),
            Map.entry("staysId", "select min(person_id) from account where user_name = 'ha02'"),
            Map.entry("fundingId", "select 900000111"), Map.entry("figureId", "select 900000110"),
            Map.entry("snapshotId", "select min(id) from figure_snapshot"),
            Map.entry("extensionId", "select min(id) from target_extension"),
            Map.entry("addendumId", "select min(id) from report_addendum"),
            Map.entry("areaId", "select id from unit where code = '" + THEIRS + "'"),
            Map.entry("OpenInspection.units", "select id from unit where code = '" + THEIRS + "'"),
            Map.entry("inspectionId", "select min(id) from inspection"),
            Map.entry("breachId", "select min(id) from breach_note"),
            Map.entry("noteId", "select min(id) from card_note"),
            Map.entry("mergeId", "select min(id) from person_merge"),
            Map.entry("moveId", "select min(id) from move_request"),
            Map.entry("attemptId",
                    "select min(a.id) from attempt a join certificate c on c.enrolment_id = a.enrolment_id"),
            Map.entry("printId", "select min(id) from paper_print"),
            Map.entry("scanId", "select min(id) from paper_scan"),
            Map.entry("inquiryId", "select min(id) from inquiry"),
            Map.entry("entryId", "select min(id) from diary_entry"),
            Map.entry("signOffId", "select min(id) from practice_sign_off"),
            Map.entry("markId", "select min(id) from attendance_mark"),
            Map.entry("walkInId", "select min(id) from walk_in"), Map.entry("walkIns", "select min(id) from walk_in"),
            Map.entry("insteadOf", "select min(enrolment_id) from substitution"),
            Map.entry("absentId", "select min(enrolment_id) from substitution"),
            Map.entry("substituteId", "select min(substitute_id) from substitution"),
            Map.entry("substitutionId", "select min(id) from substitution"),
            Map.entry("sheetId", "select min(id) from signed_sheet"),
            Map.entry("tallyId", "select min(id) from feedback_tally"),
            Map.entry("issuerId", "select min(issuer_id) from signatory"),
            Map.entry("signatoryId", "select min(id) from signatory"),
            Map.entry("documentId", "select min(id) from document"),
            Map.entry("otherId", "select min(id) from document"),
            Map.entry("fileId", "select min(id) from document_file"),
            Map.entry("certificateId", "select min(id) from certificate"),
            Map.entry("OldCertificateQueries.certificateId", "select min(certificate_id) from certificate_scan"),
            Map.entry("certificateIds", "select min(id) from certificate"),
            Map.entry("reviewIds", "select min(id) from certificate_review"),
            Map.entry("trainerIds", "select min(person_id) from account where user_name = 'ha01'"),
            Map.entry("person", "select min(person_id) from account where user_name = 'ha01'"),
            Map.entry("EnrolPeople.people", "select min(person_id) from account where user_name = 'ha01'"),
            Map.entry("paperId", "select min(id) from excuse_paper"),
            Map.entry("copyOf", "select min(class_id) from paper_print"),
            Map.entry("waitingId", "select min(id) from waiting_place"),
            Map.entry("parent", "select id from unit where code = '" + THEIRS + "'"),
            Map.entry("PresenceService.attemptId", OPEN_ATTEMPT), Map.entry("DiaryQueries.enrolmentId", TEAM_MEMBER),
            Map.entry("RecordEntry.enrolmentId", TEAM_MEMBER), Map.entry("ClassDiaryQueries.enrolmentId", TEAM_MEMBER),
            Map.entry("recordingId", "select min(id) from recording"),
            Map.entry("actId", "select min(id) from unit_act where kind = 'SPLIT'"),
            Map.entry("into", "select id from unit where code = '" + THEIRS + "'"),
            Map.entry("others", "select id from unit where code = '" + THEIRS + "'"),
            Map.entry("below", "select unit_id from unit_act where kind = 'SPLIT'"),
            Map.entry("people", "select min(person_id) from account where user_name = 'ha01'"),
            Map.entry("rest", A_PART), Map.entry("unitGoes", A_PART), Map.entry("personGoes", A_PART),
            Map.entry("unitId", "select id from unit where code = '" + THEIRS + "'"),
            Map.entry("unit", "select id from unit where code = '" + THEIRS + "'"),
            Map.entry("organiserUnitId", "select id from unit where code = '" + THEIRS + "'"),
            Map.entry("PaperEntryQueries.code", PAPER), Map.entry("PaperPrintQueries.code", PAPER),
            Map.entry("ScanQueries.code", PAPER), Map.entry("AddScans.code", PAPER),
            Map.entry("EnterPapers.code", PAPER),
            Map.entry("planCode", "select 'mau-" + THEIRS + "'"),
            Map.entry("GapFilter.plan", "select 'mau-" + THEIRS + "'"), Map.entry("PracticeQueries.classId", TEAM),
            Map.entry("PracticePaperQueries.classId", TEAM), Map.entry("ClassDiaryQueries.classId", TEAM),
            Map.entry("GiveAnswers.attemptId", OPEN_ATTEMPT), Map.entry("SubmitAttempt.attemptId", OPEN_ATTEMPT),
            Map.entry("Parcel.attemptId", OPEN_ATTEMPT), Map.entry("ChecklistQueries.enrolmentId", TEAM_MEMBER));

    @Inject
    SeededDemo demo;

    @Inject
    TestTransactions transactions;

    @Inject
    UnitTrees trees;

    @Inject
    Clock clock;

    private final Map<String, Object> found = new HashMap<>();

    /** Once. */
    synchronized void prepare() {
        if (!found.isEmpty()) {
            return;
        }
        demo.seed();
        transactions.change("update training_class set organiser_unit_id = (select id from unit where code = ?) "
                + "where plan_code is null or plan_code <> ?", THEIRS, "mau-" + OURS);
        transactions.change("update issuer set unit_id = (select id from unit where code = ?) "
                + "where unit_id <> (select id from unit where code = ?)", THEIRS, OURS);
        transactions.change("update certificate set unit_id = (select id from unit where code = ?)", THEIRS);
        transactions.change(
                "insert into class_trainer (class_id, person_id) select c.id, p.person_id from training_class c "
                        + "join account p on p.user_name = ? where not exists (select 1 from class_trainer t "
                        + "where t.class_id = c.id and t.person_id = p.person_id)",
                "gv01");
        transactions.change("insert into certificate_review (id, certificate_id, attempt_id, cause, before_text, "
                + "after_text, flagged_at, flagged_by, version) select 900000100, c.id, a.id, "
                + "'Đáp án sai', '8 điểm', '4 điểm', a.recorded_at, 'Người thử', 1 from certificate c join attempt a "
                + "on a.enrolment_id = c.enrolment_id order by c.id limit 1");
        transactions.change("insert into certificate (id, code, register, for_year, serial, number_text, full_name, "
                + "unit_name, course_title, class_title, issuer_name, signatory_name, signatory_title, issued_on, demo, "
                + "recorded_at, recorded_by, state, acts, live_key, unit_id, origin, version) select 900000102, "
                + "'PAPER2345678', 'GCN-TH', 2020, 1, '1/GCN', 'Người Cũ', '', 'Khóa', 'Khóa', 'UBND', 'Chủ tịch', '', "
                + "c.issued_on, true, c.recorded_at, 'Người thử', 'VALID', 0, 0, c.unit_id, 'PAPER', 1 "
                + "from certificate c order by c.id limit 1");
        transactions.change("insert into certificate_scan (certificate_id, kind, bytes, sha256, content) "
                + "values (900000102, 'JPEG', 1, 'x', X'78')");
        transactions
                .change("insert into signed_sheet (id, session_id, kind, bytes, sha256, added_by, added_at, version) "
                        + "select 900000103, p.session_id, 'JPEG', 1, 'x', 'Người thử', p.recorded_at, 1 from walk_in_mark p "
                        + "order by p.id limit 1");
        transactions.change("insert into figure_snapshot (id, plan_code, as_of, kind, once_key, frozen_at, frozen_by, "
                + "note, sha256, content, version) select 900000105, 'mau-" + THEIRS + "', c.starts_on, 'HAND', 'x', "
                + "c.opened_at, 'Người thử', '', 'x', '{\"targets\":[]}', 1 from training_class c order by c.id limit 1");
        transactions.change("insert into target_extension (id, plan_code, target_code, deadline, document_number, "
                + "document_on, document_issuer, recorded_at, recorded_by, version) select 900000108, 'mau-" + THEIRS
                + "', 'X1', c.ends_on, '1', c.starts_on, 'UBND', c.opened_at, 'Người thử', 1 from training_class c "
                + "order by c.id limit 1");
        transactions.change("insert into target_extension_scan (extension_id, kind, bytes, sha256, content) "
                + "values (900000108, 'JPEG', 1, 'x', X'78')");
        transactions.change("insert into figure_snapshot (id, plan_code, as_of, kind, once_key, frozen_at, frozen_by, "
                + "note, sha256, content, version) select 900000109, plan_code, as_of, kind, 'y', frozen_at, frozen_by, "
                + "note, sha256, content, version from figure_snapshot where id = 900000105");
        transactions.change("insert into report_addendum (id, base_id, snapshot_id, addressees, remarks, recipients, "
                + "made_at, made_by, version) select 900000110, 900000105, 900000109, '', '', '', frozen_at, frozen_by, 1 "
                + "from figure_snapshot where id = 900000105");
        transactions.change("insert into person_merge (id, from_id, into_id, reason, merged_at, merged_by, version) "
                + "select 900000104, a.person_id, b.person_id, 'Trùng', a.created_at, 'Người thử', 1 from account a "
                + "join account b on b.user_name = 'ha01' where a.user_name = 'ha03'");
        transactions
                .change("insert into move_request (id, person_id, to_unit_id, roster_id, line_no, asked_at, asked_by, "
                        + "waiting_key, version) select 900000107, a.person_id, u.id, 0, 1, a.created_at, 'Người thử', 0, 1 "
                        + "from account a join unit u on u.code = ? where a.user_name = 'ha01'", OURS);
        transactions.change(
                "insert into excuse_paper (id, session_id, enrolment_id, kind, bytes, sha256, added_by, added_at, "
                        + "version) select 900000105, r.session_id, m.enrolment_id, 'JPEG', 1, 'x', 'Người thử', m.recorded_at, 1 "
                        + "from attendance_mark m join roll_call r on r.id = m.roll_call_id where m.status = 'EXCUSED' "
                        + "order by m.id limit 1");
        transactions.change("insert into excuse_paper_file (paper_id, content) values (900000105, X'78')");
        transactions
                .change("insert into waiting_place (id, class_id, person_id, asked_at, asked_by, live_key, version) "
                        + "select 900000106, p.class_id, a.person_id, c.opened_at, 'Người thử', 0, 1 from paper_print p "
                        + "join training_class c on c.id = p.class_id join account a on a.user_name = 'lanhdao' "
                        + "order by p.class_id limit 1");
        transactions.change("insert into signed_sheet_file (sheet_id, content) values (900000103, X'78')");
        transactions.change("insert into recording (id, lesson_code, edition, section_id, lesson_edition_id, language, "
                + "language_key, kind, bytes, sha256, added_by, added_at, live_key, version) select 900000101, l.code, "
                + "l.edition, 'muc', l.id, 'Hrê', 'hre', 'MP3', 1, 'x', 'Người thử', l.first_loaded_at, 0, 1 "
                + "from lesson_edition l where l.code = 'A1' order by l.id limit 1");
        transactions.change(
                "insert into reported_figure (id, plan_code, indicator_code, as_of, counted, unit_name, source, "
                        + "reason, withdrawn, recorded_at, recorded_by, version) select 900000110, 'mau-" + THEIRS
                        + "', 'X2-ha-buoi', "
                        + "c.starts_on, 1, 'UBND', 'Báo cáo', '', false, c.opened_at, 'Người thử', 1 from training_class c "
                        + "order by c.id limit 1");
        transactions.change("insert into reported_file (figure_id, kind, bytes, sha256, content) "
                + "values (900000110, 'JPEG', 1, 'x', X'78')");
        transactions.change("insert into funding_entry (id, class_id, kind, content, amount, voucher_number, spent_on, "
                + "recorded_at, recorded_by, version) select 900000111, c.id, 'VOUCHER', 'Nước', 1, 'PC1', c.starts_on, "
                + "c.opened_at, 'Người thử', 1 from training_class c join paper_print p on p.class_id = c.id "
                + "order by p.class_id limit 1");
        transactions.change("insert into funding_file (entry_id, kind, bytes, sha256, content) "
                + "values (900000111, 'JPEG', 1, 'x', X'78')");
        transactions.change(
                "insert into breach_note (id, unit_id, noticed_at, happened, data_kinds, consequences, measures, "
                        + "contact, recorded_at, recorded_by, version) select 900000112, u.id, c.opened_at, 'x', '', '', '', '', c.opened_at, "
                        + "'Người thử', 1 from training_class c join unit u on u.code = '" + THEIRS
                        + "' order by c.id limit 1");
        transactions.change(
                "insert into card_note (id, card_code, card_title, claim_codes, words, looked_on, sent_at, version) "
                        + "select 900000113, 'khai-sinh', 'Khai sinh', '', 'x', c.starts_on, c.opened_at, 1 from training_class c "
                        + "order by c.id limit 1");
        OUR_IDS.forEach(
                (name, query) -> found.put("our " + name, Objects.requireNonNull(transactions.found(query), name)));
        TEXTS.forEach((name, query) -> found.put("=" + name, transactions.found(query)));
        IDS.forEach((name, query) -> found.put(name,
                Objects.requireNonNull(transactions.found(query), () -> "the demo has no " + name)));
    }

    /** @return whether something of that name is theirs */
    boolean knows(String owner, String name) {
        return key(owner, name) != null;
    }

    /** @param ours whether the stranger's own is meant, where they have one */
    long id(String owner, String name, boolean ours) {
        Object own = ours ? found.get("our " + name) : null;
        return ((Number) (own == null ? found.get(key(owner, name)) : own)).longValue();
    }

    String text(String owner, String name) {
        return (String) found.get(key(owner, name));
    }

    /** @return what belongs to nobody and goes by that name; any text where none does */
    String open(String owner, String name) {
        String key = key(owner, name, TEXTS);
        return key == null ? "x" : (String) found.get("=" + key);
    }

    /** @return the key under which its id was found */
    static @Nullable String key(String owner, String name) {
        return key(owner, name, IDS);
    }

    private static @Nullable String key(String owner, String name, Map<String, String> among) {
        return Stream.of(owner + "." + name, owner.replaceFirst("[.].*", "") + "." + name, name)
                .filter(among::containsKey).findFirst().orElse(null);
    }

    /** @return somebody with that role who looks after the other commune, teaches nothing there and learns nothing there */
    Caller stranger(String role) {
        UnitTree tree = trees.now();
        UnitScope ours = tree.scope(Set.of(tree.ofCode(OURS).orElseThrow()), LocalDate.now(clock));
        return new Caller("nguoi.la", 1, NOBODY, "Người Xã Khác", Set.of(role), Map.of(role, ours));
    }

    /** @return who may: of the unit above both, the class's trainer, or the very person */
    Caller owner(String role, ServiceMethods.Call call) {
        String account = role.equals(Roles.TRAINER) ? "gv01" : "quantri";
        long person = role.equals(Roles.TRAINEE) ? learner(call) : person(account);
        return new Caller(account, 1, person, "Người Có Quyền", Set.of(role));
    }

    /** @return the person whose enrolment it is, or whose attempt, entry or certificate */
    private long learner(ServiceMethods.Call call) {
        Object id = found.get(call.owned().iterator().next());
        Object person = transactions.found("select min(e.person_id) from enrolment e where e.id = " + id
                + " or e.id in (select a.enrolment_id from attempt a where a.id = " + id
                + ") or e.id in (select d.enrolment_id from diary_entry d where d.id = " + id
                + ") or e.id in (select q.enrolment_id from inquiry q where q.id = " + id
                + ") or e.id in (select c.enrolment_id from certificate c where c.id = " + id + ")");
        return person == null ? NOBODY : ((Number) person).longValue();
    }

    private long person(String account) {
        return ((Number) Objects
                .requireNonNull(
                        transactions.found("select person_id from account where user_name = '" + account + "'")))
                .longValue();
    }
}
