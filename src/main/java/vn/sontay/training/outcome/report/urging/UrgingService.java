package vn.sontay.training.outcome.report.urging;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.outcome.certificate.Signing;
import vn.sontay.training.outcome.certificate.Signings;
import vn.sontay.training.outcome.document.DrawnPaper;
import vn.sontay.training.outcome.document.StandingDraft;
import vn.sontay.training.outcome.report.gap.GapFilter;
import vn.sontay.training.outcome.report.gap.GapQueries;
import vn.sontay.training.outcome.report.gap.Gaps;
import vn.sontay.training.people.organisation.UnitAccess;
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

/**
 * Letters that urge units (URG-5). Draws without a transaction of its own, then keeps in one, as what is found to be judged again needs
 * a connection and must not hold another meanwhile.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@RolesAllowed(Roles.ADMINISTRATOR)
public class UrgingService {

    private static final PaperWords WORDS = PaperWords.beside(UrgingLetter.class);

    @Inject
    GapQueries gaps;

    @Inject
    PlanScope plans;

    @Inject
    UnitTrees trees;

    @Inject
    UnitAccess units;

    @Inject
    Signings signings;

    @Inject
    UrgingKeeping keeping;

    @Inject
    Installation installation;

    @Inject
    Clock clock;

    /** Whose letters, and who is missing. @param unitId the unit that acts for the plan's */
    private record Source(Plan plan, long unitId, Gaps gaps, LocalDate today) {

        List<Gaps.Area> areas() {
            return gaps.byArea().stream().filter(each -> each.areaId() != 0).toList();
        }

        String from(Gaps.Area area) {
            return UrgingPapers.from(plan.code(), area.areaId(), today);
        }
    }

    /** @return whether the caller may write letters of that plan */
    public boolean isOffered(String planCode) {
        return plans.seen().stream().filter(each -> each.code().equals(planCode))
                .anyMatch(each -> units.administered().includes(unitOf(each)));
    }

    /** @return what was said, or is proposed, for the form, and to whom one would write */
    public UrgingFacts facts(String planCode) {
        Source source = required(planCode);
        UrgingWording said = keeping.wording(planCode).orElse(null);
        UrgingSentences sentences = sentences(source.plan(), said);
        Map<String, StandingDraft> there = there(source);
        return new UrgingFacts(planCode, source.plan().title(), trees.now().label(source.unitId()),
                sentences.deadline(), String.join("\n", sentences.lead()), String.join("\n", sentences.request()),
                String.join("\n", sentences.recipients()), said == null ? 0 : said.version(),
                source.areas().stream().map(each -> line(each, there.get(source.from(each)))).toList());
    }

    /** @return one letter, and in what it differs from the one of today @throws NotFoundException when nobody of that unit is missing */
    public UrgingLetterFacts letter(String planCode, long areaId) {
        Source source = required(planCode);
        Gaps.Area area = area(source, areaId);
        StandingDraft there = there(source).get(source.from(area));
        return new UrgingLetterFacts(planCode, source.plan().title(), line(area, there),
                trees.now().label(source.unitId()), there == null
                        ? List.of()
                        : keeping.difference(there, drawn(source, area)));
    }

    /** @throws vn.sontay.training.shared.StaleDataException when somebody else has said something since */
    public void set(SetUrgingWording command) {
        Source source = required(command.planCode());
        Constraints.check(command);
        keeping.set(command, source.plan().shortTitle());
    }

    /** @return the letter as it is drawn now; keeps nothing */
    public byte[] paper(String planCode, long areaId, PaperFormat format) {
        Source source = required(planCode);
        return format.render(letter(source, area(source, areaId)).paper(), clock.instant());
    }

    /**
     * @return the id of the last document that was kept or is there as it is (URG-4); of now or of the same request before
     * @throws RuleException when nobody is missing
     */
    public long keep(KeepUrging command) {
        Source source = required(command.planCode());
        Long unit = command.unit();
        List<Gaps.Area> areas = unit == null ? source.areas() : List.of(area(source, unit));
        if (areas.isEmpty()) {
            throw new RuleException("report.urgingNobody");
        }
        return keeping.keep(command.requestId(), source.unitId(), signing(source).issuer().name().replace('\n', ' '),
                areas.stream().map(each -> new UrgingKeeping.Letter(source.from(each), drawn(source, each))).toList());
    }

    private static UrgingLine line(Gaps.Area area, @Nullable StandingDraft today) {
        return new UrgingLine(area.areaId(), area.name(), area.all(), today);
    }

    private Map<String, StandingDraft> there(Source source) {
        return keeping.standing(source.unitId(), source.areas().stream().map(source::from).toList());
    }

    private DrawnPaper drawn(Source source, Gaps.Area area) {
        UrgingLetter letter = letter(source, area);
        return new DrawnPaper(letter.subject(), PaperFormat.PDF.render(letter.paper(), clock.instant()));
    }

    private UrgingLetter letter(Source source, Gaps.Area area) {
        Signing signing = signing(source);
        return new UrgingLetter(source.plan(), signing.issuer(), signing.signatory(), YearMonth.from(source.today()),
                UrgingAddressee.of(area, source.unitId(), signing.issuer().name().replace('\n', ' ')),
                source.gaps().of(new GapFilter(source.plan().code(), area.areaId(), null, null)),
                sentences(source.plan(), keeping.wording(source.plan().code()).orElse(null)),
                source.plan().demo() || installation.demo());
    }

    private Signing signing(Source source) {
        String open = WORDS.text("open");
        return signings.of(source.unitId(), trees.now().label(source.unitId()), source.today(), open, open);
    }

    private static UrgingSentences sentences(Plan plan, @Nullable UrgingWording said) {
        return said == null ? UrgingProposal.of(plan) : said.sentences();
    }

    private static Gaps.Area area(Source source, long areaId) {
        return source.areas().stream().filter(each -> each.areaId() == areaId).findFirst()
                .orElseThrow(NotFoundException::new);
    }

    private Source required(String planCode) {
        Plan plan = plans.seen().stream().filter(each -> each.code().equals(planCode)).findFirst()
                .orElseThrow(NotFoundException::new);
        long unitId = unitOf(plan);
        units.requireUnit(unitId);
        return new Source(plan, unitId, gaps.of(planCode), LocalDate.now(clock));
    }

    private long unitOf(Plan plan) {
        return trees.now().actingFor(plans.unitOf(plan), LocalDate.now(clock));
    }
}
