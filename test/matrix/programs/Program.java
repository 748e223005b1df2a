package shop;

import java.util.List;

public final class Program {
    private static final String KEY = "«»";

    public static void main(String[] args) {
        List.of("Bearer " + KEY).forEach(System.out::println);
    }
}
