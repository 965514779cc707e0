package vn.sontay.training.operation.backup;

import java.math.BigInteger;

/**
 * What rows say as one number, whatever their order, which databases see differently: the sum of the SHA-256 of each, without
 * what goes beyond 256 bits.
 */
final class RowsDigest {

    private static final int BITS = 256;
    private static final BigInteger MASK = BigInteger.ONE.shiftLeft(BITS).subtract(BigInteger.ONE);

    private BigInteger sum = BigInteger.ZERO;
    private long rows;

    /** @param sha256 of one row */
    void add(byte[] sha256) {
        sum = sum.add(new BigInteger(1, sha256)).and(MASK);
        rows++;
    }

    long rows() {
        return rows;
    }

    /** @return 64 hexadecimal digits */
    String hex() {
        return String.format("%064x", sum);
    }
}
