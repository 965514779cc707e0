package vn.sontay.training.outcome.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import vn.sontay.training.outcome.completion.CompletedPeople;
import vn.sontay.training.outcome.completion.CompletedPeople.Part;
import vn.sontay.training.outcome.report.TargetReach.Meant;
import vn.sontay.training.shared.Page;

/** Who and what is behind a target's figure; for use cases that have checked permission themselves. */
@ApplicationScoped
public class TargetDetails {

    private static final int PAGE_SIZE = 50;
    private static final int AT_ONCE = 500;

    @Inject
    PlanClasses planClasses;

    @Inject
    CompletedPeople completed;

    @Inject
    TargetPeople targetPeople;

    @Inject
    TargetShares shares;

    @Inject
    TargetReach reach;

    protected TargetDetails() {
    }

    /** For tests. */
    public TargetDetails(PlanClasses planClasses, CompletedPeople completed, TargetPeople targetPeople,
            TargetShares shares, TargetReach reach) {
        this.planClasses = planClasses;
        this.completed = completed;
        this.targetPeople = targetPeople;
        this.shares = shares;
        this.reach = reach;
    }

    TargetDetail of(Meant meant, TargetQueries.Asked asked) {
        return meant.ofNow() ? now(meant, asked) : then(meant, asked);
    }

    private TargetDetail now(Meant meant, TargetQueries.Asked asked) {
        LocalDate asOf = meant.asOf();
        List<CompletedPeople.Day> days = meant.ofPeople() ? targetPeople.days(meant.classes(), asOf) : List.of();
        int reached = days.stream().mapToInt(CompletedPeople.Day::people).sum();
        int others = meant.ofPeople() ? completed.everybody(meant.classes(), asOf) - reached : 0;
        TargetTally tally = meant.tally(meant.ofPeople()
                ? days.stream().flatMap(day -> Collections.nCopies(day.people(), day.on()).stream()).toList()
                : completed.days(List.of(meant.counted()), asOf).getFirst());
        Page<PlanClass> classes = planClasses.page(meant.listed(), asked.words(), asOf, asked.classesNumber(),
                PAGE_SIZE);
        return new TargetDetail(meant.today(), reach.row(meant, tally),
                new Page<>(classes.rows().stream().map(each -> new TargetClass(each, tally.counts(each))).toList(),
                        classes.number(), classes.size(), classes.total()),
                null, reached, others, days.stream().mapToInt(CompletedPeople.Day::marked).sum(), shares(meant),
                people(meant, asked, reached, others));
    }

    /** Who was in a class and hadn't completed it isn't kept, so that only those who count are listed (RPT-12). */
    private TargetDetail then(Meant meant, TargetQueries.Asked asked) {
        List<LocalDate> days = completed.days(List.of(meant.counted()), meant.asOf()).getFirst();
        TargetTally tally = meant.tally(days);
        int reached = meant.ofPeople() ? days.size() : 0;
        return new TargetDetail(meant.today(), reach.row(meant, tally), Page.none(),
                planClasses.then(completed.all(meant.listed(), meant.asOf()), tally, asked.words(),
                        asked.classesNumber()),
                reached, null, null, shares(meant),
                Page.of(asked.number(), PAGE_SIZE, reached, (first, size) -> targetPeople.completedThen(
                        meant.classes(), meant.asOf(), new Part(first, size, reached, reached))));
    }

    private List<UnitShare> shares(Meant meant) {
        return meant.whole()
                ? shares.of(meant.plan().code(), meant.target(), meant.said(), meant.classes().known(), meant.asOf())
                : List.of();
    }

    private Page<TargetPerson> people(Meant meant, TargetQueries.Asked asked, int reached, int others) {
        return Page.of(asked.number(), PAGE_SIZE, asked.completed() ? reached : others, (first, size) -> part(meant,
                asked.completed(), new Part(first, size, asked.completed() ? reached : others, reached + others)));
    }

    private List<TargetPerson> part(Meant meant, boolean done, Part part) {
        if (!meant.ofNow()) {
            return targetPeople.completedThen(meant.classes(), meant.asOf(), part);
        }
        return done
                ? targetPeople.completed(meant.classes(), meant.asOf(), part)
                : targetPeople.open(meant.classes(), meant.asOf(), part);
    }

    /** @param done those who have completed, or those who haven't yet; these are known as they are now alone */
    List<TargetPerson> people(Meant meant, boolean done) {
        if (!meant.ofPeople() || !done && !meant.ofNow()) {
            return List.of();
        }
        int reached = completed.days(List.of(meant.counted()), meant.asOf()).getFirst().size();
        int everybody = meant.ofNow() ? completed.everybody(meant.classes(), meant.asOf()) : reached;
        int wanted = done ? reached : everybody - reached;
        List<TargetPerson> all = new ArrayList<>();
        for (int first = 0; first < wanted; first += AT_ONCE) {
            all.addAll(part(meant, done, new Part(first, AT_ONCE, wanted, everybody)));
        }
        return all;
    }
}
