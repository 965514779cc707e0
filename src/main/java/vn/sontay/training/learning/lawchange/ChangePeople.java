package vn.sontay.training.learning.lawchange;

import java.util.List;

/**
 * Whom a change concerns on a day: the figures by area and the names behind them, from one reading.
 *
 * @param people in the order of a list of people
 * @param unnamed how many the figures count besides, whose data are restricted now
 */
public record ChangePeople(ChangeStanding standing, List<ConcernedPerson> people, int unnamed) {

    public ChangePeople {
        people = List.copyOf(people);
    }

    /** @return those whom the filter shows; its day and change were asked for before */
    public List<ConcernedPerson> of(ChangeFilter filter) {
        return people.stream().filter(filter::shows).toList();
    }
}
