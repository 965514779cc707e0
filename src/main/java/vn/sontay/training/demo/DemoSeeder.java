package vn.sontay.training.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Set;
import vn.sontay.training.shared.Caller;
import vn.sontay.training.shared.CurrentUser;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.shared.SettingService;

/** Seeds the demo once, in one transaction (DEM-2), as a made-up administrator. */
@ApplicationScoped
class DemoSeeder {

    private static final String SEEDED = "demo.seeded";

    @Inject
    SettingService settings;

    @Inject
    CurrentUser currentUser;

    @Inject
    DemoPeople people;

    @Inject
    DemoClasses classes;

    @Inject
    DemoQuestions questions;

    @Inject
    DemoRoster roster;

    @Inject
    DemoMoves moves;

    @Inject
    DemoUnitActs unitActs;

    @Inject
    DemoMerges merges;

    @Inject
    DemoOutcome outcome;

    @Inject
    DemoInspection inspection;

    /** @return whether it did, now */
    @Transactional
    @ActivateRequestContext
    public boolean seedOnce() {
        if (settings.find(SEEDED).isPresent()) {
            return false;
        }
        currentUser.is(administrator());
        Map<String, Long> ids = people.add();
        classes.open(ids);
        merges.merge(ids);
        questions.edit();
        roster.send();
        moves.ask();
        unitActs.make();
        outcome.report();
        inspection.let(people);
        settings.set(SEEDED, "1");
        return true;
    }

    /** @return the caller that the demo's own acts are recorded under */
    static Caller administrator() {
        return new Caller("demo", 0, 0, "Người dựng dữ liệu mẫu", Set.of(Roles.ADMINISTRATOR));
    }
}
