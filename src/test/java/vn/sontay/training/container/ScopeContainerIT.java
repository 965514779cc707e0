package vn.sontay.training.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.sontay.training.container.ServiceMethods.Call;
import vn.sontay.training.shared.Roles;

/**
 * SEC-14, ORG-12, CLS-4: every service method that takes the id of something owned is called with one of another commune, by
 * each role that may call it. It tells nothing and does nothing, and something else comes of the same call by whose it is, so
 * that nothing is merely refused to everybody.
 */
@ExtendWith(ArquillianExtension.class)
class ScopeContainerIT {

    private static final String SHARED_VOICES = "voices belong to a lesson, and are everybody's who teaches it (REC-3)";

    private static final String NARROWS = "the id narrows a list of the caller's own";

    /** What is meant to be open, and why. */
    private static final Map<String, String> OPEN = Map.ofEntries(
            Map.entry("OrganisationQueries.unit", "what units are called is public"),
            Map.entry("OrganisationQueries.unitOn", "what units were called is public"),
            Map.entry("OrganisationQueries.unitLabel", "what units are called is public"),
            Map.entry("AccountQueries.people", NARROWS), Map.entry("AccountQueries.all", NARROWS),
            Map.entry("OrganisationQueries.searchPeople", NARROWS), Map.entry("ClassQueries.list", NARROWS),
            Map.entry("ErasureService.preview", "who administers one commune erases nobody (PRI-1)"),
            Map.entry("ErasureService.erase", "who administers one commune erases nobody (PRI-1)"),
            Map.entry("PeopleService.move unit", "who leaves is let go to whatever unit (ORG-14)"),
            Map.entry("WalkInService.add unit", "who comes may be from whatever unit (WLK-1)"),
            Map.entry("RecordingQueries.recording recordingId", SHARED_VOICES),
            Map.entry("RecordingService.withdraw recordingId", SHARED_VOICES),
            Map.entry("KeptMarkService.take markId", "what a phone saw is compared, and names nothing"),
            Map.entry("KeptMarkService.take enrolmentId",
                    "who isn't on the roll is refused record by record (KeptMarkIT)"));
    private static final Set<String> NOTHING_TOLD = Set.of("refused", "not found", "nothing");
    private static final List<String> ROLES = List.of(Roles.ADMINISTRATOR, Roles.LEADER, Roles.TRAINER, Roles.TRAINEE,
            Roles.INSPECTOR);

    @Inject
    ServiceMethods services;

    @Inject
    OtherCommune theirs;

    @BeforeEach
    void prepare() {
        theirs.prepare();
    }

    @Test
    void every_id_that_a_service_takes_is_known_as_owned_or_open() {
        assertEquals(Set.of(), services.unknownNames());
    }

    @Test
    void nobody_gets_at_what_is_another_commune_s_or_another_s_class_or_one_s_own_alone() {
        Set<String> told = new TreeSet<>();
        int proven = 0;
        for (String role : ROLES) {
            for (Call call : services.takingOwnedIds(role)) {
                String toStranger = call.by(theirs.stranger(role));
                String toTheirs = call.by(theirs.owner(role, call));
                if (NOTHING_TOLD.contains(toStranger) && !toStranger.equals(toTheirs)) {
                    proven++;
                } else if (!OPEN.containsKey(call.toString())) {
                    told.add(role + " " + call + ": " + toStranger + "; to whose it is: " + toTheirs);
                }
            }
        }
        assertEquals(Set.of(), told);
        assertTrue(proven > 200, "only " + proven + " were proven");
    }

    @Test
    void nobody_brings_something_of_another_commune_in_among_their_own() {
        Set<String> done = new TreeSet<>();
        int tried = 0;
        for (String role : ROLES) {
            for (Call call : services.takingOwnedIds(role)) {
                for (String key : call.owned().size() < 2 ? Set.<String>of() : call.owned()) {
                    String outcome = call.by(theirs.stranger(role), key);
                    tried++;
                    if (!NOTHING_TOLD.contains(outcome) && !outcome.startsWith("rule ")
                            && !OPEN.containsKey(call + " " + key)) {
                        done.add(role + " " + call + " with their " + key + ": " + outcome);
                    }
                }
            }
        }
        assertEquals(Set.of(), done);
        assertTrue(tried > 60, "only " + tried + " were tried");
    }
}
