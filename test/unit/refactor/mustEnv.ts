// What Go files of the cases begin and end with: the import, and the helper that reads a variable.
export const head = 'package main\n\nimport "os"\n\n';

export const helper = `
// mustEnv returns an environment variable's value; a program without it can't start.
func mustEnv(name string) string {
	value := os.Getenv(name)
	if value == "" {
		panic(name + " is not set")
	}
	return value
}
`;
