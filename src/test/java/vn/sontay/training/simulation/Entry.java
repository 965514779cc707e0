package vn.sontay.training.simulation;

import org.mozilla.javascript.Context;
import org.mozilla.javascript.Scriptable;

/** Something that a phone keeps: an object of the script's. */
record Entry(Scriptable script) {

    String text(String name) {
        return script.get(name, script).toString();
    }

    long number(String name) {
        return (long) Context.toNumber(script.get(name, script));
    }

    String key() {
        return text("key");
    }
}
