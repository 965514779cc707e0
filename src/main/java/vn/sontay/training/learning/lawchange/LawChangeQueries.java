package vn.sontay.training.learning.lawchange;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.sontay.training.shared.CurrentUser;
import vn.sontay.training.shared.NotFoundException;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.teaching.trainingclass.ClassAccess;

/** What a trainee reads of changes: how they stand with themselves. */
@Stateless
@RolesAllowed(Roles.TRAINEE)
public class LawChangeQueries {

    @Inject
    MyChanges mine;

    @Inject
    LawChangeCatalogue catalogue;

    @Inject
    ClassAccess access;

    @Inject
    CurrentUser currentUser;

    @Inject
    Clock clock;

    /** @return the changes that the caller has to read, the newest first. One statement. */
    public List<MyChange> waiting() {
        return mine.concerning(currentUser.require().personId()).stream().filter(MyChange::waits).toList();
    }

    /**
     * @return what has changed since the caller's certificate of that class (CHG-7), each with how it stands with them now, the newest
     *         first. Two statements, and a third where there is any.
     */
    public List<MyChange> since(long enrolmentId, LocalDate issuedOn) {
        long personId = access.requireOwn(enrolmentId).personId();
        List<MyChange> later = mine.since(enrolmentId, issuedOn);
        if (later.isEmpty()) {
            return later;
        }
        Set<LawChange> waiting = mine.concerning(personId).stream().filter(MyChange::waits).map(MyChange::change)
                .collect(Collectors.toSet());
        return later.stream()
                .map(each -> new MyChange(each.change(), waiting.contains(each.change()), each.knownOn())).toList();
    }

    /**
     * @return a change that is told today; anybody who learns may read it
     * @throws NotFoundException when there is none of that code
     */
    public MyChange mine(String code) {
        LawChange change = catalogue.current().change(code).filter(each -> each.isTold(LocalDate.now(clock)))
                .orElseThrow(NotFoundException::new);
        return mine.of(change, currentUser.require().personId());
    }
}
