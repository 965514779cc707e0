package vn.sontay.training.assessment.question;

/** Draws lots that are the same on every machine and in every version. */
public final class Lot {

    private Lot() {
    }

    /** @return of each number an even spread over all numbers, by the code */
    public static long of(long number, String code) {
        long mixed = mix(number + 0x9E3779B97F4A7C15L);
        for (int i = 0; i < code.length(); i++) {
            mixed = mix(mixed ^ code.charAt(i));
        }
        return mixed;
    }

    /** The last step of SplitMix64. */
    private static long mix(long number) {
        long mixed = (number ^ number >>> 30) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ mixed >>> 27) * 0x94D049BB133111EBL;
        return mixed ^ mixed >>> 31;
    }
}
