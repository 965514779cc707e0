package vn.sontay.training.people.organisation.act;

import java.time.LocalDate;
import java.util.List;
import vn.sontay.training.people.organisation.UnitUses;

/**
 * An act with all that it changes, or has changed.
 *
 * @param unit the label of the unit
 * @param ground the document, or the reason
 * @param summary what the document is about; may be empty
 * @param effects what becomes of units and people, as sentences
 * @param told what names the units that it changes; it stays as it is
 * @param open how many have no place yet, on a split
 * @param past whether its day has come
 * @param scanned whether there is a scan of the document
 * @param hindrance the key of what hindered it on its day, and what fills it; empty for nothing
 */
public record ActPreview(long id, long version, ActKind kind, ActState state, long unitId, String unit,
        String ground, String summary, LocalDate holdsFrom, List<Sentence> effects, List<UnitUses.Told> told, long open,
        boolean past, List<String> hindrance, boolean scanned) {

    /** A message. @param key of the text @param arguments what fills it */
    public record Sentence(String key, List<Object> arguments) {

        public Sentence {
            arguments = List.copyOf(arguments);
        }
    }

    public ActPreview {
        effects = List.copyOf(effects);
        told = List.copyOf(told);
        hindrance = List.copyOf(hindrance);
    }

    /** @return whether people and units below are given places, and can be still */
    public boolean placing() {
        return kind == ActKind.SPLIT && state == ActState.DRAFT;
    }
}
