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

    protected FigureTaking() {
    }

    /** For tests. */
    FigureTaking(CompletedPeople completed, Completions completions) {
        this.completed = completed;
        this.completions = completions;
    }

    static ClassesOf classesOf(Plan plan, Target target, Known known) {
        return new ClassesOf(plan.code(), Set.copyOf(target.courseCodes()), UnitScope.ALL, known);
    }

    /** @return its targets with all that counts as of that day, in the plan's order. A handful of statements for each target. */
    List<FrozenTarget> of(Plan plan, LocalDate asOf, Known known) {
        return plan.targets().stream().map(target -> target.indicator() == Indicator.PEOPLE_COMPLETED
                ? people(target, classesOf(plan, target, known), asOf)
                : classes(target, classesOf(plan, target, known), asOf)).toList();
    }

    private FrozenTarget classes(Target target, ClassesOf meant, LocalDate asOf) {
        List<CompletedPeople.Held> held = completed.held(meant, asOf);
        TargetTally tally = new TargetTally(target, held.stream().map(CompletedPeople.Held::on).toList(), asOf);
        boolean onTime = target.indicator() == Indicator.CLASSES_ON_TIME;
        return new FrozenTarget(target.code(), target.indicator(), target.courseCodes(), tally.figure(true), List.of(),
                held.stream().filter(each -> !onTime || !each.on().isAfter(tally.deadline()))
                        .map(each -> new FrozenClass(each.classId(), each.on())).toList());
    }

    private FrozenTarget people(Target target, ClassesOf meant, LocalDate asOf) {
        List<CompletedPeople.Counting> counting = completed.everyone(meant, asOf);
        Map<Long, Judgement> judged = new HashMap<>();
        Lots.of(counting.stream().map(CompletedPeople.Counting::enrolmentId).toList())
                .forEach(some -> judged.putAll(completions.ofEnrolments(some, asOf)));
        return new FrozenTarget(target.code(), target.indicator(), target.courseCodes(),
                new TargetTally(target, counting.stream().map(CompletedPeople.Counting::on).toList(), asOf)
                        .figure(true),
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
