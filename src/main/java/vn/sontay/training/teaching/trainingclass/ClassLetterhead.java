package vn.sontay.training.teaching.trainingclass;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Map;
import vn.sontay.training.people.organisation.OrganisationQueries;
import vn.sontay.training.people.organisation.UnitKind;
import vn.sontay.training.people.organisation.UnitRow;
import vn.sontay.training.shared.paper.IssuerLines;
import vn.sontay.training.shared.paper.PaperWords;

/**
 * The organiser of a class as its papers' letterhead, for use cases that have checked permission themselves: a province,
 * district or commune signs as its People's Committee without a line above, a room or centre under its committee.
 */
@ApplicationScoped
public class ClassLetterhead {

    private static final PaperWords WORDS = PaperWords.beside(ClassLetterhead.class);
    private static final Map<UnitKind, String> KIND_WORDS = Map.of(UnitKind.PROVINCE, "kind.PROVINCE",
            UnitKind.DISTRICT, "kind.DISTRICT", UnitKind.COMMUNE, "kind.COMMUNE");

    @Inject
    OrganisationQueries organisation;

    protected ClassLetterhead() {
    }

    ClassLetterhead(OrganisationQueries organisation) {
        this.organisation = organisation;
    }

    /** @return the organiser's lines, as it was called when the class ended (UNA-4); the place is the area's name without its kind */
    public IssuerLines of(ClassFacts facts) {
        UnitRow unit = organisation.unitOn(facts.organiserUnitId(), facts.endsOn()).orElse(null);
        if (unit == null) {
            return new IssuerLines(null, facts.organiserName(), "");
        }
        if (KIND_WORDS.containsKey(unit.kind())) {
            return new IssuerLines(null, WORDS.text("committee", inSentence(unit.name())), place(unit));
        }
        UnitRow above = unit.parentId() == null
                ? null
                : organisation.unitOn(unit.parentId(), facts.endsOn()).orElse(null);
        return above == null
                ? new IssuerLines(null, unit.name(), "")
                : new IssuerLines(WORDS.text("committee.short", inSentence(above.name())), unit.name(), place(above));
    }

    private static String place(UnitRow unit) {
        String key = KIND_WORDS.get(unit.kind());
        String word = key == null ? "" : WORDS.text(key) + " ";
        return unit.name().startsWith(word) ? unit.name().substring(word.length()) : unit.name();
    }

    /** @return the name as it is written inside a sentence: xã Sơn Tây */
    private static String inSentence(String name) {
        return name.isEmpty() ? name : name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }
}
