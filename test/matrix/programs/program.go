package main

import "fmt"

const key = "«»"

func main() {
	fmt.Println("Bearer " + key)
}
