package vn.sontay.training.outcome.report.proposal;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.sontay.training.learning.curriculum.CurriculumCatalogue;
import vn.sontay.training.learning.curriculum.Reader;
import vn.sontay.training.outcome.certificate.Signing;
import vn.sontay.training.outcome.certificate.Signings;
import vn.sontay.training.outcome.document.DrawnPaper;
import vn.sontay.training.outcome.report.gap.AskedFor;
import vn.sontay.training.outcome.report.gap.Gap;
import vn.sontay.training.outcome.report.gap.GapQueries;
import vn.sontay.training.outcome.report.gap.Gaps;
import vn.sontay.training.people.organisation.UnitAccess;
import vn.sontay.training.people.organisation.UnitTree;
import vn.sontay.training.people.organisation.UnitTrees;
import vn.sontay.training.shared.Constraints;
import vn.sontay.training.shared.Installation;
import vn.sontay.training.shared.NotFoundException;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.shared.RuleException;
import vn.sontay.training.shared.paper.PaperFormat;
import vn.sontay.training.shared.paper.PaperWords;
import vn.sontay.training.teaching.plan.Plan;
import vn.sontay.training.teaching.plan.PlanScope;
import vn.sontay.training.teaching.trainingclass.ClassFacts;
import vn.sontay.training.teaching.trainingclass.ClassQueries;

/** Proposes classes for who is missing (PRO-6). Draws without a transaction of its own, then keeps in one. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@RolesAllowed(Roles.ADMINISTRATOR)
public class ProposalService {

    private static final PaperWords WORDS = PaperWords.beside(ProposalLetter.class);
    private static final int MOST_AT_ONCE = 200;

    @Inject
    GapQueries gaps;

    @Inject
    CurriculumCatalogue curriculum;

    @Inject
    PlanScope plans;

    @Inject
    UnitTrees trees;

    @Inject
    UnitAccess units;

    @Inject
    ClassQueries classes;

    @Inject
    Signings signings;

    @Inject
    ProposalKeeping keeping;

    @Inject
    Installation installation;

    @Inject
    Clock clock;

    /** Whose letter, and which classes. @param unitId the unit that acts for the plan's */
    private record Source(Plan plan, long unitId, int size, List<ProposedClass> classes, LocalDate today) {

        String from() {
            return ProposalPapers.from(plan.code(), size, today);
        }
    }

    /** @return the classes that are proposed now */
    public Proposal of(ProposalFilter asked) {
        Source source = required(asked.plan(), asked.sizeOrUsual());
        return new Proposal(asked.plan(), source.plan().title(), trees.now().label(source.unitId()), source.size(),
                source.classes(), keeping.standing(source.unitId(), source.from()));
    }

    /**
     * @param places as {@link Places} reads them; empty for all areas
     * @return the people of these areas, as far as the caller sees them (GAP-3), who want a place in a class of the plan, and for whom its
     *         course is written; at most as many as are enrolled at once, none where the class counts for no plan
     */
    public List<Gap> forClass(long classId, String places) {
        ClassFacts held = classes.facts(classId);
        return gaps.plans().stream().filter(each -> each.code().equals(held.planCode())).findFirst()
                .map(plan -> forClass(plan, held.courseCode(), places)).orElse(List.of());
    }

    private List<Gap> forClass(Plan plan, String courseCode, String places) {
        AskedFor asked = asked(plan);
        List<Gap> wanting = gaps.of(plan.code()).people().stream()
                .filter(each -> Places.wants(each) && asked.courses(each.reader()).contains(courseCode)).toList();
        return (places.isEmpty() ? wanting : Places.read(places).taken(wanting)).stream().limit(MOST_AT_ONCE).toList();
    }

    /** @return the letter as it is drawn now; keeps nothing */
    public byte[] paper(ProposalFilter asked, PaperFormat format) {
        return format.render(letter(required(asked.plan(), asked.sizeOrUsual())).paper(), clock.instant());
    }

    /**
     * @return the id of the document; of now or of the same request before
     * @throws RuleException when nobody wants a place
     */
    public long keep(KeepProposal command) {
        Source source = required(command.planCode(), Math.max(1, command.size()));
        Constraints.check(command);
        if (source.classes().isEmpty()) {
            throw new RuleException("report.proposalNobody");
        }
        ProposalLetter letter = letter(source);
        return keeping.keep(command.requestId(), source.unitId(), source.from(),
                letter.issuer().name().replace('\n', ' '), new DrawnPaper(letter.subject(),
                        PaperFormat.PDF.render(letter.paper(), clock.instant())));
    }

    private ProposalLetter letter(Source source) {
        String open = WORDS.text("open");
        Signing signing = signings.of(source.unitId(), trees.now().label(source.unitId()), source.today(), open, open);
        return new ProposalLetter(source.plan(), signing.issuer(), signing.signatory(),
                YearMonth.from(source.today()), source.classes(), source.size(),
                source.plan().demo() || installation.demo());
    }

    private Source required(String planCode, int size) {
        Plan plan = plans.seen().stream().filter(each -> each.code().equals(planCode)).findFirst()
                .orElseThrow(NotFoundException::new);
        LocalDate today = LocalDate.now(clock);
        long unitId = trees.now().actingFor(plans.unitOf(plan), today);
        units.requireUnit(unitId);
        return new Source(plan, unitId, size, proposed(gaps.of(planCode), asked(plan), size, trees.now()), today);
    }

    private AskedFor asked(Plan plan) {
        return AskedFor.of(plan, curriculum.current(), LocalDate.now(clock));
    }

    private static List<ProposedClass> proposed(Gaps gaps, AskedFor asked, int size, UnitTree tree) {
        List<ProposedClass> proposed = new ArrayList<>();
        for (Reader reader : Reader.values()) {
            Packing.of(needs(gaps, reader, tree), size).forEach(each -> proposed.add(new ProposedClass(
                    proposed.size() + 1, reader, List.copyOf(asked.courses(reader)), each)));
        }
        return proposed;
    }

    private static List<AreaNeed> needs(Gaps gaps, Reader reader, UnitTree tree) {
        Map<Long, Integer> wanted = new HashMap<>();
        gaps.people().stream().filter(each -> each.reader() == reader && Places.wants(each))
                .forEach(each -> wanted.merge(each.areaId(), 1, Integer::sum));
        return gaps.byArea().stream().filter(each -> wanted.containsKey(each.areaId()))
                .map(each -> new AreaNeed(each.areaId(), each.name(), tree.above(each.areaId()).orElse(0L),
                        wanted.getOrDefault(each.areaId(), 0)))
                .toList();
    }
}
