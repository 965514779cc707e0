package vn.sontay.training.people.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import vn.sontay.training.people.organisation.PeopleLookup;
import vn.sontay.training.people.organisation.UnitAccess;
import vn.sontay.training.people.organisation.UnitTrees;
import vn.sontay.training.shared.RuleException;

/** Judges rows by what the database knows now: one statement for each 500 names. */
@ApplicationScoped
public class Judging {

    @Inject
    PeopleLookup people;

    @Inject
    UnitAccess access;

    @Inject
    UnitTrees trees;

    @Inject
    Clock clock;

    /** @throws RuleException beside each field that is wrong whatever the database knows (ROS-12) */
    void requireRight(RowTexts texts) {
        RuleException.throwAll(ReadRow.of(texts, LocalDate.now(clock)).refused().stream()
                .map(each -> RuleException.at(each.field(), each.told().key(),
                        each.told().arguments().toArray()))
                .toList());
    }

    /** @param rows in the order of the list @return a verdict for each */
    List<Verdict> judge(Roster roster, List<RosterRow> rows) {
        LocalDate today = LocalDate.now(clock);
        UnitWords units = new UnitWords(trees.now(), access.administered(), roster.unitWords(), today);
        List<RosterField> fields = roster.fields();
        List<RowTexts> texts = rows.stream().map(row -> row.texts(fields)).toList();
        Judge judge = new Judge(units, people.named(texts.stream().map(each -> NameReading.mended(each.name()))
                .filter(name -> !name.isEmpty()).toList()), today);
        return IntStream.range(0, rows.size()).mapToObj(i -> judge.judge(rows.get(i).lineNo(),
                texts.get(i), rows.get(i).decision(), rows.get(i).decidedPerson())).toList();
    }
}
