package vn.sontay.training.learning.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.KeyPair;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.io.TempDir;
import vn.sontay.training.launch.SetPackAside;
import vn.sontay.training.learning.pack.format.PackFixture;
import vn.sontay.training.learning.pack.format.PackKeys;
import vn.sontay.training.learning.pack.format.PackReader;
import vn.sontay.training.people.audit.chain.ChainCheck;
import vn.sontay.training.people.audit.chain.ChainFinding;
import vn.sontay.training.people.audit.chain.KeptChain;
import vn.sontay.training.shared.RuleException;
import vn.sontay.training.shared.StaleDataException;
import vn.sontay.training.shared.content.ContentException;
import vn.sontay.training.shared.content.ContentFixture;
import vn.sontay.training.shared.database.Sql;
import vn.sontay.training.testing.AtOnce;
import vn.sontay.training.testing.BothDatabases;
import vn.sontay.training.testing.TestDatabase;

/** PCK-1 to PCK-8, on both databases. */
class PackAdoptionIT {

    private static final String LESSON = "lessons/A1.2025.md";

    @TempDir
    Path folder;

    private final KeyPair stranger = PackKeys.make();
    private TestDatabase database;
    private ContentFixture own;
    private PackNode node;

    private void begin(TestDatabase on) {
        database = on;
        database.clear();
        own = new ContentFixture(folder.resolve("own" + on));
        node = another();
        node.start();
    }

    private PackNode another() {
        return new PackNode(database, own, folder.resolve("data" + database).toString());
    }

    private static String id() {
        return UUID.randomUUID().toString();
    }

    /** @return a pack whose only lesson says that */
    private byte[] pack(int serial, String says) {
        Map<String, byte[]> files = node.files();
        files.put(LESSON, new String(files.get(LESSON), StandardCharsets.UTF_8).replace("Nội dung.", says)
                .getBytes(StandardCharsets.UTF_8));
        return PackFixture.pack(stranger, serial, files);
    }

    private long send(byte[] pack) {
        return node.call(wired -> wired.get(PackService.class).send(new SendPack(id(), "C:\\goi.zip", pack)));
    }

    private void trust(long draft, byte[] pack) {
        String fingerprint = PackReader.read(pack).manifest().fingerprint();
        node.run(wired -> wired.get(PackKeyService.class).trust(new TrustKey(id(), draft, fingerprint)));
    }

    private void adopt(long draft, int seen) {
        node.run(wired -> wired.get(PackService.class).adopt(new AdoptPack(id(), draft, seen)));
    }

    private long sendTrusted(byte[] pack) {
        long draft = send(pack);
        trust(draft, pack);
        return draft;
    }

    private AdoptionHistory history() {
        return node.call(wired -> wired.get(PackQueries.class).history());
    }

    private PackPreview preview(long draft) {
        return node.call(wired -> wired.get(PackQueries.class).preview(draft));
    }

    private long rows(String table) {
        return database.call(em -> Sql.of(em, "select count(*) from " + table).number());
    }

    /** @return what commands did, by whom, and to what */
    private List<String> trail() {
        return database.call(em -> Sql.of(em, """
                select e.action, e.actor_name, e.detail from audit_entry e where e.account_id is null order by e.id""")
                .rows(row -> row.text("action") + " " + row.text("actor_name") + " " + row.text("detail")));
    }

    private static String refusal(Runnable work) {
        return assertThrows(RuleException.class, work::run).key();
    }

    @BothDatabases
    void what_is_adopted_is_in_force_at_once_and_what_was_before_comes_again(TestDatabase on) {
        begin(on);
        adopt(sendTrusted(pack(1, "Lời của gói một.")), 0);
        assertTrue(node.lesson().contains("Lời của gói một."), node.lesson());
        adopt(send(pack(2, "Lời của gói hai.")), 1);
        assertTrue(node.lesson().contains("Lời của gói hai."), node.lesson());
        node.run(wired -> wired.get(PackService.class).rollBack(new RollBackPack(id(), 2)));
        assertTrue(node.lesson().contains("Lời của gói một."), node.lesson());
        node.run(wired -> wired.get(PackService.class).rollBack(new RollBackPack(id(), 3)));
        assertTrue(node.lesson().contains("Nội dung."), node.lesson());
        assertEquals("pack.nothingToRollBack", refusal(
                () -> node.run(wired -> wired.get(PackService.class).rollBack(new RollBackPack(id(), 4)))));
        assertEquals(List.of(AdoptionKind.ROLLED_BACK, AdoptionKind.ROLLED_BACK, AdoptionKind.ADOPTED,
                AdoptionKind.ADOPTED), history().newestFirst().stream().map(AdoptionRow::kind).toList());
        assertEquals(3, rows("lesson_edition"), "each wording stays in the archive");
    }

    @BothDatabases
    void another_node_and_the_next_start_put_the_same_in_force(TestDatabase on) {
        begin(on);
        PackNode other = another();
        other.start();
        adopt(sendTrusted(pack(1, "Lời của gói.")), 0);
        assertFalse(other.lesson().contains("Lời của gói."));
        other.look();
        assertTrue(other.lesson().contains("Lời của gói."));
        own.change(LESSON, "Nội dung.", "Lời của bản phần mềm mới.");
        PackNode upgraded = another();
        upgraded.start();
        assertTrue(upgraded.lesson().contains("Lời của gói."), "an upgrade undoes no pack");
    }

    @BothDatabases
    void a_strangers_key_is_confirmed_by_its_digits_and_withdrawn_with_a_reason(TestDatabase on) {
        begin(on);
        byte[] pack = pack(1, "Lời lạ.");
        long draft = send(pack);
        assertFalse(preview(draft).trusted());
        assertEquals("pack.stranger", refusal(() -> adopt(draft, 0)));
        assertEquals("pack.otherFingerprint", refusal(() -> node.run(wired -> wired.get(PackKeyService.class)
                .trust(new TrustKey(id(), draft, "12345 12345")))));
        trust(draft, pack);
        assertTrue(preview(draft).ready());
        TrustedKeyRow key = node.call(wired -> wired.get(PackQueries.class).keys()).getFirst();
        WithdrawKey withdrawal = new WithdrawKey(id(), key.keyId(), key.version(), "Mất máy");
        node.run(wired -> wired.get(PackKeyService.class).withdraw(withdrawal));
        assertEquals("pack.stranger", refusal(() -> adopt(draft, 0)));
        assertEquals(0, rows("content_adoption"));
        trust(draft, pack);
        adopt(draft, 0);
        assertTrue(node.lesson().contains("Lời lạ."));
    }

    @BothDatabases
    void an_older_one_and_the_same_again_are_refused_until_it_is_rolled_back(TestDatabase on) {
        begin(on);
        byte[] third = pack(3, "Lời thứ ba.");
        long early = sendTrusted(third);
        adopt(early, 0);
        assertEquals("pack.sameSerial", refusal(() -> send(third)));
        assertEquals("pack.sameSerial", refusal(() -> adopt(early, 1)));
        assertEquals("pack.olderSerial", refusal(() -> send(pack(2, "Lời thứ hai."))));
        assertEquals(1, rows("content_adoption"));
        node.run(wired -> wired.get(PackService.class).rollBack(new RollBackPack(id(), 1)));
        adopt(send(third), 2);
        assertTrue(node.lesson().contains("Lời thứ ba."));
        assertEquals(1, rows("content_pack"), "its bytes are kept once");
    }

    @BothDatabases
    void of_two_that_adopt_at_once_one_is_told_that_something_else_is_in_force(TestDatabase on) {
        begin(on);
        long draft = sendTrusted(pack(1, "Lời của gói."));
        List<String> outcomes = AtOnce.times(2, number -> {
            try {
                adopt(draft, 0);
                return "adopted";
            } catch (StaleDataException e) {
                return "stale";
            }
        });
        assertEquals(List.of("adopted", "stale"), outcomes.stream().sorted().toList());
        assertEquals(1, rows("content_adoption"));
        assertTrue(node.lesson().contains("Lời của gói."));
    }

    @BothDatabases
    void a_repeated_request_is_one_adoption(TestDatabase on) {
        begin(on);
        AdoptPack command = new AdoptPack(id(), sendTrusted(pack(1, "Lời của gói.")), 0);
        long first = node.call(wired -> wired.get(PackService.class).adopt(command));
        assertEquals(first, node.<Long>call(wired -> wired.get(PackService.class).adopt(command)));
        assertEquals(1, rows("content_adoption"));
    }

    @BothDatabases
    void interrupted_half_way_it_changes_nothing(TestDatabase on) {
        begin(on);
        long draft = sendTrusted(pack(1, "Lời của gói."));
        assertThrows(IllegalStateException.class, () -> node.run(wired -> {
            wired.get(PackService.class).adopt(new AdoptPack(id(), draft, 0));
            throw new IllegalStateException("the power is gone");
        }));
        assertTrue(node.lesson().contains("Nội dung."), node.lesson());
        assertEquals(0, rows("content_adoption"));
        assertEquals(0, rows("content_pack"));
        assertEquals(1, rows("lesson_edition"));
    }

    @BothDatabases
    void broken_content_is_told_by_file_and_line_and_changes_nothing(TestDatabase on) {
        begin(on);
        Map<String, byte[]> files = node.files();
        files.put("courses/lop.yaml", "code: [".getBytes(StandardCharsets.UTF_8));
        long draft = sendTrusted(PackFixture.pack(stranger, 1, files));
        PackPreview preview = preview(draft);
        assertFalse(preview.ready());
        assertTrue(preview.problems().stream().anyMatch(problem -> problem.file().equals("courses/lop.yaml")),
                preview.problems()::toString);
        assertEquals("pack.broken", refusal(() -> adopt(draft, 0)));
        assertTrue(node.lesson().contains("Nội dung."));
        assertEquals(0, rows("content_adoption"));
    }

    @BothDatabases
    void what_changes_is_told_before(TestDatabase on) {
        begin(on);
        PackPreview preview = preview(sendTrusted(pack(1, "Lời khác.")));
        assertEquals(List.of(new PackChange(PackKind.EDITION, List.of(), List.of("A1 (2025)"), List.of())),
                preview.changes());
        assertEquals(0, preview.found().people());
        assertTrue(preview.ready());
    }

    @BothDatabases
    void kit_10_a_class_of_an_earlier_edition_gets_the_kit_of_that_time(TestDatabase on) {
        begin(on);
        Map<String, byte[]> files = node.files();
        files.put("kit/A1.yaml", kit("2025"));
        adopt(sendTrusted(PackFixture.pack(stranger, 1, files)), 0);
        files.put("lessons/A1.2026.md", text(files, LESSON).replace("\"2025\"", "\"2026\"")
                .replace("01/07/2025", "01/01/2026").replace("31/12/2025", "\"\"").getBytes(StandardCharsets.UTF_8));
        files.put("kit/A1.yaml", kit("2026"));
        adopt(send(PackFixture.pack(stranger, 2, files)), 1);
        PackNode restarted = another();
        restarted.start();
        for (PackNode each : List.of(node, restarted)) {
            assertEquals(List.of("Phát theo bản 2025", "Phát theo bản 2026"),
                    each.curriculum.current().lesson("A1").orElseThrow().editions().stream()
                            .map(edition -> each.kits.current().of(edition).orElseThrow().script().getFirst().does())
                            .toList());
        }
    }

    private static byte[] kit(String edition) {
        return """
                lesson: A1
                edition: "%1$s"
                script:
                  - {minutes: 90, does: Phát theo bản %1$s, needs: [to]}
                items:
                  - {code: to, kind: page, title: Tờ, for: group, text: Chữ}
                """.formatted(edition).getBytes(StandardCharsets.UTF_8);
    }

    private static String text(Map<String, byte[]> files, String name) {
        return new String(files.get(name), StandardCharsets.UTF_8);
    }

    @BothDatabases
    void what_is_exported_here_is_taken_here(TestDatabase on) {
        begin(on);
        for (int serial = 1; serial <= 2; serial++) {
            long pack = node.call(wired -> wired.get(PackExportService.class)
                    .export(new ExportPack(id(), "Gói", "UBND xã Sơn Tây", false)));
            byte[] file = node.call(wired -> wired.get(PackQueries.class).file(pack));
            assertEquals(serial, PackReader.read(file).manifest().serial());
            assertEquals(node.files().keySet(), PackReader.read(file).files().keySet());
            PackPreview preview = preview(send(file));
            assertTrue(preview.ready(), preview.problems()::toString);
            assertEquals(List.of(), preview.changes());
            assertEquals(node.call(wired -> wired.get(PackQueries.class).ownFingerprint()).orElseThrow(),
                    preview.manifest().fingerprint());
        }
    }

    @BothDatabases
    void a_start_that_cannot_read_the_pack_names_the_command_that_sets_it_aside(TestDatabase on) throws Exception {
        begin(on);
        Map<String, byte[]> files = node.files();
        files.put(LESSON, "không phải bài học".getBytes(StandardCharsets.UTF_8));
        byte[] broken = PackFixture.pack(stranger, 1, files);
        node.run(wired -> {
            PackStore store = wired.get(PackStore.class);
            PackRow kept = store.keep(broken, false, "Người trước", PackNode.CLOCK.instant());
            store.adopt(1, AdoptionKind.ADOPTED, kept.packId(), "Người trước", PackNode.CLOCK.instant());
        });
        PackNode upgraded = another();
        String told = String.valueOf(assertThrows(ContentException.class, upgraded::start).getMessage());
        assertTrue(told.contains(PackAside.COMMAND) && told.contains("lessons/A1.2025.md"), told);
        node.look();
        assertTrue(node.lesson().contains("Nội dung."), "a node that works goes on with what it has");
        UnreadAdoption unread = node.call(wired -> wired.get(PackQueries.class).unread()).orElseThrow();
        assertEquals(1, unread.adoption().ordinal());
        assertTrue(unread.reference().matches("[2-9A-Z]{6}"), unread::reference);
        assertTrue(SetPackAside.set(database.dataSource(), PackNode.CLOCK));
        assertFalse(SetPackAside.set(database.dataSource(), PackNode.CLOCK));
        upgraded.start();
        assertTrue(upgraded.lesson().contains("Nội dung."));
        node.look();
        assertEquals(Optional.empty(), node.call(wired -> wired.get(PackQueries.class).unread()));
        AdoptionRow aside = history().newestFirst().getFirst();
        assertEquals(AdoptionKind.SET_ASIDE, aside.kind());
        assertEquals(PackNode.CLOCK.instant(), aside.doneAt());
        assertEquals(List.of("pack.setAside Lệnh set-pack-aside \"Nội dung tháng 12\", số 1, UBND xã Sơn Tây"),
                trail());
        ChainFinding looked = new ChainCheck(database.dataSource(), PackNode.CLOCK, KeptChain.NONE).run();
        assertNull(looked.broken());
        assertEquals(1, looked.waiting(), "the line waits for its link like any");
    }
}
