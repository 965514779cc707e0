package vn.sontay.training.assessment.question;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.sontay.training.people.security.LastAdministrator;
import vn.sontay.training.shared.Caller;
import vn.sontay.training.shared.CurrentUser;
import vn.sontay.training.shared.NotFoundException;
import vn.sontay.training.shared.Roles;

/** Reads which questions of the browser somebody else than their author has read (QST-25). */
@Stateless
@RolesAllowed({Roles.ADMINISTRATOR, Roles.TRAINER})
public class ReadingQueries {

    @Inject
    QuestionCatalogue catalogue;

    @Inject
    QuestionReadings readings;

    @Inject
    LastAdministrator administrators;

    @Inject
    CurrentUser currentUser;

    /** @return how the question stands. Three statements where it was written in the browser, else none. */
    public ReadingStanding of(String code) {
        BankEntry entry = catalogue.entry(code).orElseThrow(NotFoundException::new);
        Edition latest = entry.edition();
        if (!QuestionReadings.isNeeded(entry) || latest == null) {
            return ReadingStanding.NOT_NEEDED;
        }
        Edition author = readings.author(entry, latest);
        Caller caller = currentUser.require();
        boolean own = author.isBy(caller);
        return new ReadingStanding(true, readings.of(List.of(entry)).get(entry.code()), author.editedBy(), own,
                own && !administrators.isAnotherThan(caller.personId()));
    }

    /** @return how all questions stand. One statement at most. */
    public BankReadings ofBank() {
        List<BankEntry> entries = catalogue.entries();
        Map<String, SecondReading> found = readings.of(entries);
        Set<String> unread = entries.stream().filter(QuestionReadings::isNeeded).map(BankEntry::code)
                .filter(code -> !found.containsKey(code)).collect(Collectors.toSet());
        Map<String, String> released = new HashMap<>();
        found.forEach((code, reading) -> {
            if (reading.kind() == ReadingKind.ALONE) {
                released.put(code, reading.note());
            }
        });
        return new BankReadings(unread, released);
    }
}
