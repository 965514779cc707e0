package vn.sontay.training.outcome.report.proposal;

/**
 * How many people of an area want a place; or how many of them a class takes.
 *
 * @param above the unit under which the area lies, 0 where there is none
 * @param people at least one
 */
public record AreaNeed(long areaId, String name, long above, int people) {

    AreaNeed of(int some) {
        return new AreaNeed(areaId, name, above, some);
    }
}
