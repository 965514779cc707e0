package vn.sontay.training.learning.kit.web;

import vn.sontay.training.learning.kit.KitOrder;
import vn.sontay.training.web.Parameters;

/** How many trainees work together, as the address says it. */
final class GroupSize {

    /** Of the parameter. */
    static final String NAME = "group";

    private GroupSize() {
    }

    /** @return what is said; the usual size where nothing is, or none that a group can have */
    static int of(Parameters parameters) {
        String said = parameters.text(NAME);
        for (int size = KitOrder.SMALLEST_GROUP; size <= KitOrder.LARGEST_GROUP; size++) {
            if (said.equals(Integer.toString(size))) {
                return size;
            }
        }
        return KitOrder.USUAL_GROUP;
    }
}
