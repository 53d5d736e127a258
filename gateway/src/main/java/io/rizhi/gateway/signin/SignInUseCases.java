package io.rizhi.gateway.signin;

/** What the controller may ask for. */
record SignInUseCases(Accounts accounts, SignIn signIn, ChangePassword changePassword, SetUp setUp) {}
