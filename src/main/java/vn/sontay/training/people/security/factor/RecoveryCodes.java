package vn.sontay.training.people.security.factor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.sontay.training.people.security.OneTimeCode;
import vn.sontay.training.people.security.PasswordHashes;

/** Makes recovery codes such as {@code AB-7K4M-92XQ} (SFA-4): the first letters say which one it is, the other eight (40 bits) are secret. */
@ApplicationScoped
public class RecoveryCodes {

    /** How many there are on a paper. */
    static final int COUNT = 10;

    @Inject
    PasswordHashes hashes;

    protected RecoveryCodes() {
    }

    /** For tests. */
    RecoveryCodes(PasswordHashes hashes) {
        this.hashes = hashes;
    }

    /**
     * New codes.
     *
     * @param codes as they are printed
     * @param hashes of their secret parts, by their first letters
     */
    record Made(List<String> codes, Map<String, String> hashes) {

        /** Keeps the codes out of logs. */
        @Override
        public String toString() {
            return "Made[" + hashes.keySet() + "]";
        }
    }

    Made make() {
        List<String> codes = new ArrayList<>();
        Map<String, String> made = new LinkedHashMap<>();
        while (made.size() < COUNT) {
            String place = OneTimeCode.make().substring(0, ProofCode.PLACE_LETTERS);
            if (!made.containsKey(place)) {
                String code = OneTimeCode.make();
                made.put(place, hashes.of(code));
                codes.add(place + "-" + OneTimeCode.grouped(code));
            }
        }
        return new Made(codes, made);
    }
}
