package vn.sontay.training.people.organisation.act;

import java.util.Arrays;
import java.util.List;
import vn.sontay.training.people.organisation.UnitKind;

/** Which kind of unit stands below which. */
public final class UnitLevels {

    private UnitLevels() {
    }

    /** @return whether a unit of that kind can belong to one of the other */
    static boolean fits(UnitKind kind, UnitKind above) {
        return switch (kind) {
            case PROVINCE -> false;
            case DISTRICT -> above == UnitKind.PROVINCE;
            case DISTRICT_OFFICE -> above == UnitKind.DISTRICT;
            case COMMUNE -> above == UnitKind.PROVINCE || above == UnitKind.DISTRICT;
            case COMMUNE_OFFICE, VILLAGE -> above == UnitKind.COMMUNE;
            case TEAM -> above == UnitKind.COMMUNE || above == UnitKind.VILLAGE;
        };
    }

    /** @return the kinds that can belong to a unit of that kind */
    public static List<UnitKind> below(UnitKind above) {
        return Arrays.stream(UnitKind.values()).filter(kind -> fits(kind, above)).toList();
    }
}
