package vn.sontay.training.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.shared.Caller;
import vn.sontay.training.shared.CurrentUser;
import vn.sontay.training.shared.Dates;
import vn.sontay.training.shared.Installation;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.shared.paper.Money;

/** What the templates ask: who is signed in, whether the data are made up, how a date is written. */
@Named
@ApplicationScoped
public class Shell {

    @Inject
    CurrentUser currentUser;

    @Inject
    Installation installation;

    public boolean isSignedIn() {
        return currentUser.caller().isPresent();
    }

    /** @return the full name of the user, empty when nobody is signed in */
    public String getUserName() {
        return currentUser.caller().map(Caller::fullName).orElse("");
    }

    /** @return the number under which this browser keeps what is the user's; empty when nobody is signed in */
    public String getPerson() {
        return currentUser.caller().map(caller -> String.valueOf(caller.personId())).orElse("");
    }

    /** @return seconds for which the browser keeps what was acknowledged; 0 for not at all */
    public int getKeeps() {
        return installation.keepSeconds();
    }

    public boolean isTrainee() {
        return has(Roles.TRAINEE);
    }

    public boolean isTrainer() {
        return has(Roles.TRAINER);
    }

    public boolean isAdministrator() {
        return has(Roles.ADMINISTRATOR);
    }

    public boolean isLeader() {
        return has(Roles.LEADER);
    }

    public boolean isInspector() {
        return has(Roles.INSPECTOR);
    }

    /** @return whether the caller has a role beside or instead of a trainee's */
    public boolean isStaff() {
        return isTrainer() || isAdministrator() || isLeader() || isInspector();
    }

    /** @return whether the caller administers the whole installation, and so what belongs to all units */
    public boolean isInstallation() {
        return currentUser.caller().filter(caller -> caller.scope(Roles.ADMINISTRATOR).everything()).isPresent();
    }

    /** @return whether the data of this installation are made up */
    public boolean isDemo() {
        return installation.demo();
    }

    /** @return such as 05/09/2025 */
    public String day(@Nullable LocalDate date) {
        return Dates.day(date);
    }

    /** @return such as 05/09/2025 7h30 */
    public String moment(@Nullable Instant instant) {
        return Dates.moment(instant);
    }

    /** @return such as 1.005.000 */
    public String figures(long number) {
        return Money.figures(number);
    }

    private boolean has(String role) {
        return currentUser.caller().filter(caller -> caller.hasRole(role)).isPresent();
    }
}
