package vn.sontay.training.outcome.report.snapshot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.learning.curriculum.RuleEdition;
import vn.sontay.training.outcome.completion.ClassesOf;
import vn.sontay.training.outcome.completion.CompletedPeople;
import vn.sontay.training.outcome.completion.Completions;
import vn.sontay.training.outcome.completion.Judgement;
import vn.sontay.training.outcome.completion.Known;
import vn.sontay.training.outcome.report.TargetTally;
import vn.sontay.training.outcome.report.directive.Directives;
import vn.sontay.training.outcome.report.directive.Extension;
import vn.sontay.training.outcome.report.directive.Said;
import vn.sontay.training.outcome.report.snapshot.FrozenTarget.FrozenAttempt;
import vn.sontay.training.outcome.report.snapshot.FrozenTarget.FrozenClass;
import vn.sontay.training.outcome.report.snapshot.FrozenTarget.FrozenEvidence;
import vn.sontay.training.outcome.report.snapshot.FrozenTarget.FrozenPerson;
import vn.sontay.training.shared.UnitScope;
import vn.sontay.training.shared.database.Lots;
import vn.sontay.training.teaching.plan.Indicator;
import vn.sontay.training.teaching.plan.Plan;
import vn.sontay.training.teaching.plan.Target;

/** Takes down what counts for each target of a plan (SNP-2); for use cases that have checked permission themselves. */
@ApplicationScoped
class FigureTaking {

    @Inject
    CompletedPeople completed;

    @Inject
    Completions completions;

    @Inject
    Directives directives;

    protected FigureTaking() {
    }

    /** For tests. */
    FigureTaking(CompletedPeople completed, Completions completions, Directives directives) {
        this.completed = completed;
        this.completions = completions;
        this.directives = directives;
    }

    static ClassesOf classesOf(Plan plan, Target target, Known known) {
        return new ClassesOf(plan.code(), Set.copyOf(target.courseCodes()), UnitScope.ALL, known);
    }

    /** @return its targets with all that counts as of that day, in the plan's order. A handful of statements for each target. */
    List<FrozenTarget> of(Plan plan, LocalDate asOf, Known known) {
        Said said = directives.said(Set.of(plan.code()), asOf, known.by());
        return plan.targets().stream().map(target -> target.indicator() == Indicator.PEOPLE_COMPLETED
                ? people(target, classesOf(plan, target, known), asOf, said.extension(plan.code(), target))
                : classes(target, classesOf(plan, target, known), asOf, said.extension(plan.code(), target))).toList();
    }

    private FrozenTarget classes(Target target, ClassesOf meant, LocalDate asOf, @Nullable Extension extension) {
        List<CompletedPeople.Held> held = completed.held(meant, asOf);
        TargetTally tally = new TargetTally(target, held.stream().map(CompletedPeople.Held::on).toList(), asOf,
                extension);
        boolean onTime = target.indicator() == Indicator.CLASSES_ON_TIME;
        return new FrozenTarget(target.code(), target.indicator(), target.courseCodes(), tally.figure(), List.of(),
                held.stream().filter(each -> !onTime || !each.on().isAfter(tally.deadline()))
                        .map(each -> new FrozenClass(each.classId(), each.on())).toList());
    }

    private FrozenTarget people(Target target, ClassesOf meant, LocalDate asOf, @Nullable Extension extension) {
        List<CompletedPeople.Counting> counting = completed.everyone(meant, asOf);
        Map<Long, Judgement> judged = new HashMap<>();
        Lots.of(counting.stream().map(CompletedPeople.Counting::enrolmentId).toList())
                .forEach(some -> judged.putAll(completions.ofEnrolments(some, asOf)));
        return new FrozenTarget(target.code(), target.indicator(), target.courseCodes(),
                new TargetTally(target, counting.stream().map(CompletedPeople.Counting::on).toList(), asOf,
                        extension)
                        .figure(),
                counting.stream().map(each -> new FrozenPerson(each.personId(), each.enrolmentId(), each.classId(),
                        each.on(), evidence(judged.get(each.enrolmentId()), asOf))).toList(),
                List.of());
    }

    private static @Nullable FrozenEvidence evidence(@Nullable Judgement judgement, LocalDate asOf) {
        if (judgement == null) {
            return null;
        }
        RuleEdition rule = judgement.rule();
        return new FrozenEvidence(rule == null ? null : rule.number(), judgement.facts().sessions(),
                judgement.facts().attendedDays().stream().filter(day -> !day.isAfter(asOf)).toList(),
                judgement.facts().attempts().finished().stream().filter(each -> !each.takenOn().isAfter(asOf))
                        .map(each -> new FrozenAttempt(each.attemptId(), each.quizCode(),
                                Objects.requireNonNull(each.scoreOn(asOf)).setScale(2).toPlainString(),
                                each.takenOn()))
                        .toList(),
                judgement.facts().lessonsOn(asOf).stream().sorted().toList(),
                judgement.facts().practiceOn(asOf).stream().sorted().toList());
    }
}
