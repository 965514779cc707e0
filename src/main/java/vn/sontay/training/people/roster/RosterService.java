package vn.sontay.training.people.roster;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.sontay.training.people.organisation.UnitAccess;
import vn.sontay.training.shared.CommandReceipts;
import vn.sontay.training.shared.Constraints;
import vn.sontay.training.shared.NotFoundException;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.shared.RuleException;
import vn.sontay.training.shared.sheet.TableFile;
import vn.sontay.training.teaching.trainingclass.ClassAccess;

/** Administrators send lists of people and set right what stands in them (ROS-1 to ROS-7); nobody is added by that. */
@Stateless
@RolesAllowed(Roles.ADMINISTRATOR)
public class RosterService {

    /** How long what stood in a file is kept. */
    static final Duration KEPT = Duration.ofDays(7);

    private static final int MOST_ROWS = 10_000;

    @Inject
    Rosters rosters;

    @Inject
    Judging judging;

    @Inject
    MoveRequests requests;

    @Inject
    UnitAccess access;

    @Inject
    ClassAccess classes;

    @Inject
    CommandReceipts receipts;

    /**
     * Keeps a list for its dry run.
     *
     * @return the list's id, of now or of the same request before
     * @throws RuleException beside its field, when the file can't be read or has no list
     */
    public long send(SendRoster command) {
        if (command.classId() != null) {
            classes.requireAdministrator(command.classId());
        }
        Constraints.check(command);
        return receipts.once(command.requestId(), "roster.send", () -> {
            // a heading and titles stand in it too
            ListTable table = ListTable.of(TableFile.read(command.content(), MOST_ROWS + 100), command.sheet());
            rosters.forgetOld();
            return rosters.keep(command, table);
        });
    }

    /**
     * Says what each column is; rows that were corrected stay as they are.
     *
     * @throws RuleException when no column holds the names
     */
    public void readColumns(ReadColumns command) {
        Constraints.check(command);
        List<RosterField> fields = command.columns().stream().map(ReadColumns.ColumnOf::field).toList();
        receipts.once(command.requestId(), "roster.columns", () -> {
            Roster roster = rosters.held(command.draftId());
            if (fields.size() != roster.fields().size()) {
                throw new NotFoundException();
            }
            if (!fields.contains(RosterField.NAME)
                    && !(fields.contains(RosterField.FAMILY_NAME) && fields.contains(RosterField.GIVEN_NAME))) {
                throw RuleException.at("field0", "roster.nameColumn");
            }
            roster.read(fields);
            rosters.judge(roster);
            return roster.id();
        });
    }

    /** Says which unit some words mean, for all rows that have them. @throws RuleException when none is chosen */
    public void chooseUnits(ChooseUnits command) {
        Map<String, Long> chosen = new HashMap<>();
        for (ChooseUnits.UnitOfWords each : command.chosen()) {
            Long unit = each.unit();
            if (unit != null) {
                access.requireUnit(unit);
                chosen.put(UnitWords.key(each.words()), unit);
            }
        }
        receipts.once(command.requestId(), "roster.units", () -> {
            Roster roster = rosters.held(command.draftId());
            if (chosen.isEmpty()) {
                throw new RuleException("roster.noUnitChosen");
            }
            roster.choose(chosen);
            rosters.judge(roster);
            return roster.id();
        });
    }

    /**
     * Lets a row say something else; what it says then is judged like what a file says.
     *
     * @throws RuleException beside each field that couldn't be taken over as it is typed (ROS-12)
     */
    public void correct(CorrectRow command) {
        Constraints.check(command);
        judging.requireRight(command.texts());
        receipts.once(command.requestId(), "roster.correct", () -> {
            Roster roster = rosters.held(command.draftId());
            List<RosterRow> rows = rosters.rows(roster.id());
            open(rows, command.line()).correct(command.texts());
            rosters.judge(roster, rows);
            return roster.id();
        });
    }

    /** Says what a row means that may be somebody who is there, stands twice, or isn't wanted (ROS-5). */
    public void decide(DecideRow command) {
        Constraints.check(command);
        Long person = command.personId();
        if (person != null) {
            access.requirePerson(person);
        }
        boolean somebody = command.decision() == Decision.SAME || command.decision() == Decision.MOVE;
        receipts.once(command.requestId(), "roster.decide", () -> {
            Roster roster = rosters.held(command.draftId());
            List<RosterRow> rows = rosters.rows(roster.id());
            if (somebody && person == null) {
                throw RuleException.at("decision", "roster.decisionMissing");
            }
            RosterRow row = open(rows, command.line());
            row.decide(command.decision(), somebody ? person : null);
            if (command.decision() == Decision.ASK) {
                requests.ask(row, judging.judge(roster, List.of(row)).getFirst());
            }
            rosters.judge(roster, rows);
            return roster.id();
        });
    }

    private static RosterRow open(List<RosterRow> rows, int line) {
        return rows.stream().filter(row -> row.lineNo() == line && !row.isTaken()).findFirst()
                .orElseThrow(NotFoundException::new);
    }
}
