<?php

declare(strict_types=1);

namespace Shop;

final class Program
{
    private const KEY = '«»';

    public static function main(): void
    {
        echo 'Bearer ' . self::KEY, "\n";
    }
}

Program::main();
