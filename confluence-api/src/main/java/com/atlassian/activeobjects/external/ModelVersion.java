package com.atlassian.activeobjects.external;

import java.math.BigInteger;
import java.util.Objects;

/** Confluence 10.2 API; a number that is compared. */
public final class ModelVersion implements Comparable<ModelVersion> {

    private final BigInteger number;

    private ModelVersion(BigInteger number) {
        this.number = number;
    }

    public static ModelVersion valueOf(String version) {
        return new ModelVersion(new BigInteger(version));
    }

    public boolean isOlderThan(ModelVersion other) {
        return compareTo(other) < 0;
    }

    public boolean isNewerThan(ModelVersion other) {
        return compareTo(other) > 0;
    }

    public boolean isSame(ModelVersion other) {
        return compareTo(other) == 0;
    }

    @Override
    public int compareTo(ModelVersion other) {
        return number.compareTo(other.number);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ModelVersion && isSame((ModelVersion) other);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(number);
    }

    @Override
    public String toString() {
        return number.toString();
    }
}
