package vn.sontay.training.people.security.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import vn.sontay.training.people.organisation.UnitTrees;
import vn.sontay.training.shared.CurrentUser;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.shared.UnitScope;

/** Whether there are units below the caller's that use the system on their own, or could (SEC-17). */
@Named
@RequestScoped
public class UnitOpeningOffer {

    @Inject
    CurrentUser currentUser;

    @Inject
    UnitTrees trees;

    @Inject
    Clock clock;

    private boolean made;

    /** At most one statement; none for who administers everything. */
    @PostConstruct
    void look() {
        UnitScope scope = currentUser.require().scope(Roles.ADMINISTRATOR);
        made = scope.everything() || trees.now().opensBelow(scope, LocalDate.now(clock));
    }

    public boolean isMade() {
        return made;
    }
}
