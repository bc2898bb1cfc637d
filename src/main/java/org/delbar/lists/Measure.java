package org.delbar.lists;

/** What kind of value an order compares, so that an address can carry it and a statement take it. */
public enum Measure {
    NUMBER {
        @Override
        boolean fits(String value) {
            return value.matches("-?\\d{1,10}") && isInt(Long.parseLong(value));
        }

        @Override
        Object parameter(String value) {
            return Integer.valueOf(value);
        }
    },
    LARGE_NUMBER {
        @Override
        boolean fits(String value) {
            return value.matches("-?\\d{1,18}");
        }

        @Override
        Object parameter(String value) {
            return Long.valueOf(value);
        }
    },
    WORDS {
        @Override
        boolean fits(String value) {
            return value.equals(Fitted.folded(value));
        }

        @Override
        Object parameter(String value) {
            return value;
        }
    };

    abstract boolean fits(String value);

    abstract Object parameter(String value);

    private static boolean isInt(long value) {
        return value >= Integer.MIN_VALUE && value <= Integer.MAX_VALUE;
    }
}
