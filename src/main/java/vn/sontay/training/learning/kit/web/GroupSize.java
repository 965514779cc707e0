package vn.sontay.training.learning.kit.web;

import vn.sontay.training.learning.kit.KitOrder;
import vn.sontay.training.web.Parameters;

/** How many trainees work together, as the address says it. */
final class GroupSize {

    private GroupSize() {
    }

    static int of(Parameters parameters) {
        return of(parameters.text("group"));
    }

    /** @return what is said; the usual size where nothing is, or none that a group can have */
    static int of(String said) {
        for (int size = KitOrder.SMALLEST_GROUP; size <= KitOrder.LARGEST_GROUP; size++) {
            if (said.equals(Integer.toString(size))) {
                return size;
            }
        }
        return KitOrder.USUAL_GROUP;
    }
}
