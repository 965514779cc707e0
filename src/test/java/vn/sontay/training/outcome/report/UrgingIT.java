package vn.sontay.training.outcome.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import vn.sontay.training.outcome.document.DocumentFilter;
import vn.sontay.training.outcome.document.DocumentKind;
import vn.sontay.training.outcome.document.DocumentQueries;
import vn.sontay.training.outcome.document.DocumentRow;
import vn.sontay.training.outcome.document.text.PdfText;
import vn.sontay.training.outcome.report.proposal.KeepProposal;
import vn.sontay.training.outcome.report.proposal.Proposal;
import vn.sontay.training.outcome.report.proposal.ProposalFilter;
import vn.sontay.training.outcome.report.proposal.ProposalPapers;
import vn.sontay.training.outcome.report.proposal.ProposalService;
import vn.sontay.training.outcome.report.urging.KeepUrging;
import vn.sontay.training.outcome.report.urging.SetUrgingWording;
import vn.sontay.training.outcome.report.urging.UrgingFacts;
import vn.sontay.training.outcome.report.urging.UrgingLetterFacts;
import vn.sontay.training.outcome.report.urging.UrgingPapers;
import vn.sontay.training.outcome.report.urging.UrgingService;
import vn.sontay.training.shared.Changed;
import vn.sontay.training.shared.RefusedException;
import vn.sontay.training.shared.RuleException;
import vn.sontay.training.shared.StaleDataException;
import vn.sontay.training.shared.UnitScope;
import vn.sontay.training.shared.paper.PaperFormat;
import vn.sontay.training.testing.BothDatabases;
import vn.sontay.training.testing.TestDatabase;
import vn.sontay.training.testing.Wired;

/** URG-1 to URG-5 and PRO-5, PRO-6 on real rows: two communes under the unit whose plan it is, two and one of whose people are missing. */
class UrgingIT {

    private long high;
    private long low;

    @BothDatabases
    void a_letter_names_the_people_of_its_unit_and_nobody_else_URG_1(TestDatabase database) {
        run(database, (em, make) -> {
            UrgingService service = make.gaps().get(UrgingService.class);
            assertEquals(List.of("Xã Sơn Hạ 1", "Xã Sơn Thượng 2"), service.facts(ReportFixture.PLAN).letters().stream()
                    .map(each -> each.name() + " " + each.people()).toList());
            String letter = text(service, high);
            assertTrue(letter.contains("A Thiêu") && letter.contains("Y Nhung") && letter.contains("Chưa ghi danh")
                    && letter.contains("Ủy ban nhân dân xã Sơn Thượng"), letter);
            assertFalse(letter.contains("Y Hạ"), letter);
            assertTrue(service.paper(ReportFixture.PLAN, low, PaperFormat.DOCX).length > 1000);
        });
    }

    @BothDatabases
    void sentences_and_the_deadline_are_said_once_for_all_letters_URG_2(TestDatabase database) {
        run(database, (em, make) -> {
            List<Changed> told = new ArrayList<>();
            Wired wired = make.gaps().observe(Changed.class, told::add);
            UrgingService service = wired.get(UrgingService.class);
            assertTrue(text(service, high).contains("trước ngày ……"));
            SetUrgingWording said = wording(0);
            service.set(said);
            service.set(said);
            UrgingFacts facts = service.facts(ReportFixture.PLAN);
            assertEquals("Vì sắp hết hạn.", facts.lead());
            for (long unit : List.of(high, low)) {
                String letter = text(service, unit);
                assertTrue(letter.contains("Vì sắp hết hạn.") && letter.contains("trước ngày 20/12/2026"), letter);
            }
            assertThrows(StaleDataException.class, () -> service.set(wording(facts.version() + 7)));
            assertEquals(List.of("report.setUrgingWording"), told.stream().map(Changed::action).toList());
        });
    }

    @BothDatabases
    void a_unit_gets_one_letter_a_day_and_is_told_in_what_it_is_otherwise_by_now_URG_4(TestDatabase database) {
        run(database, (em, make) -> {
            Wired wired = make.gaps();
            UrgingService service = wired.get(UrgingService.class);
            KeepUrging all = new KeepUrging(UUID.randomUUID().toString(), ReportFixture.PLAN, null);
            service.keep(all);
            service.keep(all);
            service.keep(new KeepUrging(UUID.randomUUID().toString(), ReportFixture.PLAN, null));
            em.flush();
            List<DocumentRow> rows = documents(wired);
            assertEquals(2, rows.size());
            assertTrue(rows.stream().allMatch(each -> each.kind() == DocumentKind.URGING && each.number() == null
                    && each.redrawn() && files(wired, each) == 1));
            assertEquals(List.of(), service.letter(ReportFixture.PLAN, high).difference());
            make.personOf(high, "Đinh Văn Mới");
            UrgingLetterFacts facts = service.letter(ReportFixture.PLAN, high);
            assertTrue(facts.difference().stream().anyMatch(each -> each.theirs().contains("Mới")));
            long document = service.keep(new KeepUrging(UUID.randomUUID().toString(), ReportFixture.PLAN, high));
            em.flush();
            assertEquals(2, documents(wired).size());
            assertEquals(2, wired.get(DocumentQueries.class).document(document).files().size());
            assertEquals("/admin/urging-letter?plan=kh&unit=" + high, new UrgingPapers().page(DocumentKind.URGING,
                    "kh " + high + " " + LocalDate.now(make.clock)).orElseThrow());
        });
    }

    @BothDatabases
    void who_sees_the_plan_without_administering_its_unit_urges_nobody_and_proposes_nothing_URG_5(
            TestDatabase database) {
        run(database, (em, make) -> {
            Wired stranger = make.reports(UnitScope.of(Set.of(high))).with(make.completions()).with(make.completed());
            UrgingService letters = stranger.get(UrgingService.class);
            assertFalse(letters.isOffered(ReportFixture.PLAN));
            assertThrows(RefusedException.class, () -> letters.facts(ReportFixture.PLAN));
            assertThrows(RefusedException.class, () -> letters.paper(ReportFixture.PLAN, high, PaperFormat.PDF));
            assertThrows(RefusedException.class, () -> letters.set(wording(0)));
            assertThrows(RefusedException.class,
                    () -> letters.keep(new KeepUrging(UUID.randomUUID().toString(), ReportFixture.PLAN, high)));
            assertThrows(RefusedException.class, () -> stranger.get(ProposalService.class)
                    .of(new ProposalFilter(ReportFixture.PLAN, 20)));
        });
    }

    @BothDatabases
    void proposed_classes_take_everybody_who_wants_a_place_and_their_letter_is_one_draft_PRO_5(TestDatabase database) {
        run(database, (em, make) -> {
            Wired wired = make.gaps();
            ProposalService service = wired.get(ProposalService.class);
            Proposal proposal = service.of(new ProposalFilter(ReportFixture.PLAN, null));
            assertEquals(List.of("3 Xã Sơn Thượng 2,Xã Sơn Hạ 1"), proposal.classes().stream()
                    .map(each -> each.people() + " " + String.join(",", each.takes().stream()
                            .map(area -> area.name() + " " + area.people()).toList()))
                    .toList());
            KeepProposal keep = new KeepProposal(UUID.randomUUID().toString(), ReportFixture.PLAN, 20);
            long document = service.keep(keep);
            assertEquals(document, service.keep(keep));
            assertEquals(document,
                    service.keep(new KeepProposal(UUID.randomUUID().toString(), ReportFixture.PLAN, 20)));
            em.flush();
            assertEquals(1, documents(wired).size());
            assertEquals(document, service.of(new ProposalFilter(ReportFixture.PLAN, 20)).today().documentId());
            assertEquals("/admin/class-proposals?plan=kh&size=20", new ProposalPapers()
                    .page(DocumentKind.EXTRA_CLASSES, "kh 20 2026-11-24").orElseThrow());
            assertThrows(RuleException.class,
                    () -> service.keep(new KeepProposal(UUID.randomUUID().toString(), ReportFixture.PLAN, 1)));
            String letter = PdfText.read(service.paper(new ProposalFilter(ReportFixture.PLAN, 20), PaperFormat.PDF))
                    .orElseThrow().text();
            assertTrue(letter.contains("Xã Sơn Thượng: 2 người") && !letter.contains("Y Nhung"), letter);
        });
    }

    private static SetUrgingWording wording(long version) {
        return new SetUrgingWording("wording-" + version, ReportFixture.PLAN, version, LocalDate.of(2026, 12, 20),
                "Vì sắp hết hạn.", "Đề nghị cử người đi học.", "Như trên;");
    }

    private static String text(UrgingService service, long unit) {
        return PdfText.read(service.paper(ReportFixture.PLAN, unit, PaperFormat.PDF)).orElseThrow().text()
                .replaceAll("\\s+", " ");
    }

    private static List<DocumentRow> documents(Wired wired) {
        return wired.get(DocumentQueries.class).list(new DocumentFilter(null, null, ""), 1).rows();
    }

    private static int files(Wired wired, DocumentRow row) {
        return wired.get(DocumentQueries.class).document(row.documentId()).files().size();
    }

    private void run(TestDatabase database, BiConsumer<EntityManager, ReportFixture> work) {
        database.clear();
        database.run(em -> {
            ReportFixture make = new ReportFixture(em);
            long top = make.commune("Tỉnh", null);
            high = make.commune("Xã Sơn Thượng", top);
            low = make.commune("Xã Sơn Hạ", top);
            make.personOf(high, "A Thiêu");
            make.personOf(high, "Y Nhung");
            make.personOf(low, "Y Hạ");
            work.accept(em, make);
        });
    }
}
