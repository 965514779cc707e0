package vn.sontay.training.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import vn.sontay.training.people.security.DemoPassword;
import vn.sontay.training.shared.CurrentUser;
import vn.sontay.training.shared.content.ContentFolder;
import vn.sontay.training.teaching.plan.PlanLoader;

/** Puts the demo's people, classes and plans into the real application that container tests run in. Nobody has a password. */
@ApplicationScoped
public class SeededDemo {

    @Inject
    CurrentUser currentUser;

    @Inject
    DemoPeople people;

    @Inject
    DemoClasses classes;

    @Inject
    DemoUnitActs unitActs;

    @Inject
    DemoInspection inspection;

    @Inject
    PlanLoader plans;

    @Transactional
    public void seed() {
        try (ContentFolder folder = ContentFolder.ofInstallation()) {
            plans.load(folder, true);
        }
        people.password = new DemoPassword() {

            @Override
            public void set(Collection<Long> personIds, String password) {
                // a real application refuses it
            }
        };
        currentUser.is(DemoSeeder.administrator());
        classes.open(people.add());
        unitActs.make();
        inspection.password = people.password;
        inspection.let(people);
    }
}
