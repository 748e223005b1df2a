using System;

namespace Shop
{
    static class Program
    {
        private const string Key = "«»";

        static void Main()
        {
            Console.WriteLine("Bearer " + Key);
        }
    }
}
